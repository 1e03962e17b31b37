package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.CourseCoordinates;
import io.github.mvngrade.authoring.course.GeneratedFolder;
import io.github.mvngrade.authoring.course.HandedOut;
import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGoal;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that deals with what students get of an exercise, or with the folder around all exercises. */
abstract class AbstractHandOutGoal extends AbstractGoal {
    private static final String EXERCISE = "exercise.yaml";

    /**
     * Folder for what students get, with a subfolder for each exercise. By default {@code exercises}, next to the folder that
     * holds the authors' exercises.
     */
    @Parameter(property = "grade.exercises")
    private @Nullable File exercises;

    /**
     * URL of the Maven repository that has the check packs and the plugin. It is written into the poms that students get. State
     * it as a property of the course's pom, so that {@code grade:skeleton} and {@code grade:compare} agree. If it is empty, the
     * poms name none.
     */
    @Parameter(property = "grade.repository")
    private @Nullable String repository;

    /** Whether there is anything to do for this folder that students get, which may not exist yet. */
    boolean concerns(Path target) {
        return true;
    }

    /** Does the goal's work on a folder that students get. */
    abstract void act(GeneratedFolder folder) throws IOException, MojoFailureException;

    @Override
    protected final void run() throws GraderException, IOException, MojoFailureException {
        Path folder = project().getBasedir().toPath();
        if (Files.isRegularFile(folder.resolve(EXERCISE))) {
            Path target = target(folder.getParent()).resolve(folder.getFileName());
            if (concerns(target)) {
                act(exercise(folder, target));
            }
            return;
        }
        List<String> names = project().getModules().stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name).resolve(EXERCISE)))
                .toList();
        if (names.isEmpty()) {
            getLog().debug("Nothing to hand out in " + project().getArtifactId() + ": no " + EXERCISE);
        } else if (concerns(target(folder))) {
            act(new GeneratedFolder(target(folder), handedOut().around(project().getName(), names)));
        }
    }

    private GeneratedFolder exercise(Path folder, Path target) throws GraderException, IOException {
        AuthoredExercise authored =
                AuthoredExercise.read(folder, Path.of(project().getBuild().getTestOutputDirectory()));
        return new GeneratedFolder(target, handedOut().exercise(new ExerciseFolder(folder), authored));
    }

    private HandedOut handedOut() {
        return new HandedOut(
                new CourseCoordinates(project().getGroupId(), project().getVersion(), version(), address()));
    }

    /** A course that isn't published yet states an empty one. */
    private Optional<String> address() {
        return Optional.ofNullable(repository).filter(url -> !url.isBlank());
    }

    /** @param authors folder with the authors' exercises */
    private Path target(Path authors) throws SettingException {
        return SettingValue.path(exercises).orElseGet(() -> authors.resolveSibling("exercises"));
    }
}
