package io.github.mvngrade.report.course;

import io.github.mvngrade.record.course.CourseJson;
import io.github.mvngrade.record.course.CourseState;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.record.file.FolderLock;
import io.github.mvngrade.report.html.GradePage;
import io.github.mvngrade.report.html.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page of a whole course, made from the exercises' {@code grade.json} files. */
public final class CoursePage {
    private static final String TEMPLATE = "course.vm";
    private static final String LOCK_FILE = ".course.lock";

    private CoursePage() {}

    /**
     * Writes {@code course.json} and {@code index.html}. Every exercise's grade may call this after its own files are
     * written; whoever comes last has seen all of them.
     *
     * @param courseFolder usually {@code target/grade} of the execution root; made if it isn't there
     * @param courseTitle one line for people
     * @param exercises in the order of the page; those without a grade are shown as not graded yet, damaged ones as such
     * @param templates folder with the templates that the course replaces
     * @return the page
     * @throws java.io.UncheckedIOException if something can't be written; then neither file is new
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path render(
            Path courseFolder, String courseTitle, List<ExerciseEntry> exercises, Optional<Path> templates) {
        Path page = courseFolder.resolve(GradePage.FILE_NAME);
        Templates all = Templates.of(templates);
        FolderLock.hold(courseFolder, LOCK_FILE, () -> {
            CourseState course = new CourseState(
                    courseTitle,
                    exercises.stream()
                            .map(entry -> Standing.of(entry, courseFolder))
                            .toList());
            AtomicFile.writeAll(new TreeMap<>(Map.of(
                    courseFolder.resolve(CourseJson.FILE_NAME),
                    CourseJson.render(course),
                    page,
                    all.render(TEMPLATE, CourseView.of(course)))));
        });
        return page;
    }
}
