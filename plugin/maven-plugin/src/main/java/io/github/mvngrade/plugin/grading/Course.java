package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.plugin.setup.OutputFolder;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.report.course.CoursePage;
import io.github.mvngrade.report.course.ExerciseEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The page over all exercises of an aggregating build, at the execution root.
 *
 * @param session of the build
 * @param templates folder with templates that replace those of the report
 */
record Course(MavenSession session, Optional<Path> templates) {
    private static final String GRADES = "target/grade";

    /**
     * Checks that the page can be written, before anything is graded.
     *
     * @throws SetupException if it can't
     */
    void prepare(MavenProject exercise) throws SetupException {
        Path root = Path.of(session.getExecutionRootDirectory());
        if (!root.equals(exercise.getBasedir().toPath())) {
            OutputFolder.make(root.resolve(GRADES));
        }
    }

    /** Renders the page again, unless the build's root is itself an exercise. */
    Optional<Path> render(MavenProject exercise) {
        Path root = Path.of(session.getExecutionRootDirectory());
        if (root.equals(exercise.getBasedir().toPath())) {
            return Optional.empty();
        }
        List<MavenProject> all = session.getAllProjects();
        String title = all.stream()
                .filter(project -> project.getBasedir().toPath().equals(root))
                .map(MavenProject::getName)
                .findFirst()
                .orElse("Course");
        List<ExerciseEntry> exercises = all.stream()
                .filter(project -> !project.getPackaging().equals("pom"))
                .map(project -> new ExerciseEntry(
                        project.getArtifactId(),
                        Path.of(project.getBuild().getDirectory()).resolve("grade")))
                .toList();
        return Optional.of(CoursePage.render(root.resolve(GRADES), title, exercises, templates));
    }
}
