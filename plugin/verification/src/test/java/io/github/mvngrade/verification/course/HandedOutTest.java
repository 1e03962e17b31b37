package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.course.GeneratedFolder;
import io.github.mvngrade.authoring.course.HandedOut;
import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.SourceText;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What students get holds nothing of a solution or of a hidden check. That it is what {@code grade:skeleton} writes is the
 * goal {@code compare}'s business, in the build of each exercise.
 */
class HandedOutTest {
    static List<CourseExercise> exercises() {
        return CourseExercise.all();
    }

    private static AuthoredExercise authored(CourseExercise exercise) throws Exception {
        return AuthoredExercise.read(exercise.authored(), exercise.authored().resolve("target/test-classes"));
    }

    @Test
    void everyExerciseIsHandedOut() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.here().root().resolve("exercises"))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .containsExactlyInAnyOrderElementsOf(
                            exercises().stream().map(CourseExercise::handedOut).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noLineOfASolutionOrOfAHiddenCheckIsInWhatStudentsGet(CourseExercise exercise) throws Exception {
        ExerciseFolder folder = new ExerciseFolder(exercise.authored());
        assertThat(HandedOut.leaks(folder, authored(exercise)).in(texts(exercise.handedOut())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aSolutionLeftInASkeletonIsFound(CourseExercise exercise) throws Exception {
        ExerciseFolder folder = new ExerciseFolder(exercise.authored());
        List<SourceText> solved = folder.solution().entrySet().stream()
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        assertThat(HandedOut.leaks(folder, authored(exercise)).in(solved)).isNotEmpty();
        assertThat(new GeneratedFolder(exercise.handedOut(), folder.solution()).differences())
                .extracting(GeneratedFolder.Difference::kind)
                .contains(GeneratedFolder.Difference.Kind.CHANGED);
    }

    /** All files of a folder but what a build made; no picture is among them. */
    private static List<SourceText> texts(Path root) throws IOException {
        List<SourceText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    texts.add(new SourceText(name, Files.readString(file)));
                }
            }
        }
        return texts;
    }
}
