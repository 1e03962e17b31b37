package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.author.Skeleton;
import io.github.mvngrade.engine.author.SolutionLeaks;
import io.github.mvngrade.engine.author.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandedOutTest {
    @ParameterizedTest
    @MethodSource("exercises")
    void whatStudentsGetIsWhatTheMarkersLeaveOfTheSolution(CourseExercise exercise) throws IOException {
        Map<String, String> expected = texts(exercise.authored(), "src/main/java");
        assertThat(expected).isNotEmpty();
        expected.replaceAll((file, text) -> Skeleton.of(new SourceText(file, text)));
        assertThat(texts(exercise.handedOut(), "src/main/java")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void givenSourcesAreHandedOutAsTheyAre(CourseExercise exercise) throws IOException {
        assertThat(texts(exercise.handedOut(), "src/given/java"))
                .isEqualTo(texts(exercise.authored(), "src/given/java"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void visibleChecksAreHandedOutAndHiddenOnesAreNot(CourseExercise exercise) throws IOException {
        Map<String, String> visible = texts(exercise.authored(), "src/test/java");
        visible.values().removeIf(text -> text.contains("@Hidden"));
        assertThat(texts(exercise.handedOut(), "src/test/java")).isNotEmpty().isEqualTo(visible);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noLineOfASolutionIsInWhatStudentsGet(CourseExercise exercise) throws IOException {
        List<SourceText> authored = Stream.concat(
                        texts(exercise.authored(), "src/main/java").entrySet().stream(),
                        texts(exercise.authored(), "src/given/java").entrySet().stream())
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        List<SourceText> handedOut = texts(exercise.handedOut(), "").entrySet().stream()
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        assertThat(new SolutionLeaks(authored).in(handedOut)).isEmpty();
    }

    static List<CourseExercise> exercises() {
        return CourseExercise.all();
    }

    /** The texts below a folder by path relative to {@code root}; what a build made aside. */
    private static Map<String, String> texts(Path root, String folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.notExists(root.resolve(folder))) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
