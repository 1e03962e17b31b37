package io.github.mvngrade.report;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.export.Export;
import io.github.mvngrade.report.export.Exporter;
import io.github.mvngrade.report.export.PendingPolicy;
import io.github.mvngrade.report.github.GitHubRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Hands grades on to others: files in their formats, and what a run of a CI service gets.
 *
 * @param settings which formats, where to, and what becomes of pending points
 * @param run of GitHub Actions; empty elsewhere
 * @param out gets each line that is said
 * @param warn gets each line that must be seen
 */
public record ExportDesk(Settings settings, Optional<GitHubRun> run, Consumer<String> out, Consumer<String> warn) {
    private static final int DEEPEST = 2;

    /**
     * What was asked for.
     *
     * @param folder that files are written to; made if it isn't there
     * @param formats in which grades are written; none is fine
     * @param pending what becomes of points that couldn't be decided
     */
    public record Settings(Path folder, List<Exporter> formats, PendingPolicy pending) {
        public Settings {
            formats = List.copyOf(formats);
        }
    }

    /**
     * Deletes what earlier runs exported in these formats: nobody must take it for this run's.
     *
     * @throws UncheckedIOException if a file can't be deleted
     */
    public void begin() {
        Path folder = settings.folder();
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<PathMatcher> stale = settings.formats().stream()
                .flatMap(format -> format.patterns().stream())
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (stale.stream().anyMatch(pattern -> pattern.matches(folder.relativize(file)))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An export of an earlier grade can't be deleted: " + e, e);
        }
    }

    /**
     * Writes what can be written, and says what can't, and why.
     *
     * @param title of the exercise or the course
     * @param folders in which the grades' {@code grade.json} are, in the course's order; one or more
     * @throws UncheckedIOException if a file can't be read or written
     */
    public void finish(String title, List<Path> folders) {
        Export export =
                new Export(title, folders.stream().map(ExportDesk::grade).toList(), settings.pending());
        run.ifPresent(step -> step.finish(export));
        Optional<String> obstacle = export.obstacle();
        if (obstacle.isPresent() && !settings.formats().isEmpty()) {
            warn.accept("Nothing is exported: " + obstacle.get() + ".");
            return;
        }
        settings.formats().forEach(format -> export(format, export));
        if (!settings.formats().isEmpty() && !export.note().isEmpty()) {
            out.accept("Export: " + export.note());
        }
    }

    /**
     * Of exercises some of which have no grade: shows the others, and exports nothing.
     *
     * @param title of the course
     * @param folders in which the grades' {@code grade.json} are; maybe none
     * @throws UncheckedIOException if a file can't be read or written
     */
    public void summarise(String title, List<Path> folders) {
        if (!folders.isEmpty()) {
            List<ShownGrade> grades = folders.stream().map(ExportDesk::grade).toList();
            run.ifPresent(step -> step.summarise(title, grades));
        }
    }

    private static ShownGrade grade(Path folder) {
        try {
            return GradeJson.read(folder.resolve(GradeJson.FILE_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("A grade that was just written can't be read: " + e.getMessage(), e);
        }
    }

    private void export(Exporter format, Export export) {
        Optional<String> refusal = format.refusal(export);
        if (refusal.isPresent()) {
            warn.accept("Nothing is exported as " + format.name() + ": " + refusal.get() + ".");
            return;
        }
        SortedMap<Path, String> texts = new TreeMap<>();
        for (Map.Entry<String, String> file : format.files(export).entrySet()) {
            texts.put(settings.folder().resolve(file.getKey()), file.getValue());
        }
        AtomicFile.writeAll(texts);
        texts.keySet().forEach(file -> out.accept("Exported: " + file));
    }

    /** Says that there is no grade, and why; nothing is exported. */
    public void fail(String message) {
        run.ifPresent(step -> step.fail(message));
        if (!settings.formats().isEmpty()) {
            warn.accept("Nothing is exported, because there is no grade.");
        }
    }
}
