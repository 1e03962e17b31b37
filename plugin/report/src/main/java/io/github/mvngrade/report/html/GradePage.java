package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.report.file.AtomicFile;
import java.nio.file.Path;

/** The page of one grade: one file that needs nothing else. */
public final class GradePage {
    public static final String FILE_NAME = "index.html";
    private static final String TEMPLATE = "grade.vm";

    private GradePage() {}

    /**
     * Writes the page for the grade's audience.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path write(Grade grade, Path folder, Templates templates) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, render(grade, templates));
        return file;
    }

    /** The page as text, for the grade's audience. */
    public static String render(Grade grade, Templates templates) {
        return templates.render(TEMPLATE, GradeView.of(grade));
    }
}
