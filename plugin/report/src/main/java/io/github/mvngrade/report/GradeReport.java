package io.github.mvngrade.report;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.html.GradePage;
import io.github.mvngrade.report.html.Templates;
import io.github.mvngrade.report.words.RemarkWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is written for one grade. */
public final class GradeReport {
    private GradeReport() {}

    /**
     * Writes {@code grade.json} and {@code index.html}; if one can't be written, neither is, and
     * those of an earlier grade are deleted, as far as that can be done: nobody must take them for this one's.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @param templates folder with the templates that the course replaces
     * @return the page
     * @throws UncheckedIOException if one can't be written; the message says which, and whether old ones are left
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path write(ShownGrade grade, Path folder, Optional<Path> templates) {
        // Rendered first: a template that can't be used must not leave new data beside an old page.
        Path page = folder.resolve(GradePage.FILE_NAME);
        SortedMap<Path, String> texts = new TreeMap<>(Map.of(
                page,
                GradePage.render(grade, Templates.of(templates)),
                folder.resolve(GradeJson.FILE_NAME),
                GradeJson.render(grade, RemarkWords::of)));
        try {
            AtomicFile.writeAll(texts);
        } catch (UncheckedIOException e) {
            again(texts, e);
        }
        return page;
    }

    /** Tries again: without the old files there may be space for the new ones. */
    private static void again(SortedMap<Path, String> texts, UncheckedIOException cause) {
        List<String> left = new ArrayList<>();
        boolean deleted = false;
        for (Path file : texts.keySet()) {
            try {
                deleted |= Files.deleteIfExists(file);
            } catch (IOException e) {
                left.add(file.getFileName().toString());
                cause.addSuppressed(e);
            }
        }
        if (!deleted) {
            throw said(left, cause);
        }
        try {
            AtomicFile.writeAll(texts);
        } catch (UncheckedIOException e) {
            throw said(left, e);
        }
    }

    private static UncheckedIOException said(List<String> left, UncheckedIOException cause) {
        String old =
                left.isEmpty() ? "" : " What is there, " + String.join(" and ", left) + ", is from an earlier grade.";
        return new UncheckedIOException(cause.getMessage() + old, new IOException(cause.getMessage() + old, cause));
    }
}
