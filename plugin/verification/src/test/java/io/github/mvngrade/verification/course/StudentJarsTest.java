package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.verification.tools.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exercise's build leaves for students to download holds nothing of its solution and its hidden checks. */
class StudentJarsTest {
    private static final String FULL = "-checks-full.jar";

    @TempDir
    private Path folder;

    static List<CourseExercise> exercises() {
        return CourseExercise.all();
    }

    private static StudentJars jars(CourseExercise exercise) throws Exception {
        ExerciseFolder author = new ExerciseFolder(exercise.authored());
        SortedMap<String, String> secret = new TreeMap<>(author.checks());
        AuthoredExercise authored =
                AuthoredExercise.read(exercise.authored(), exercise.authored().resolve("target/test-classes"));
        SortedMap<String, String> open = new TreeMap<>(author.skeleton());
        open.putAll(author.given());
        author.checks().forEach((file, text) -> {
            if (!authored.visibility().hiddenSources().contains(file.substring(ExerciseFolder.CHECKS.length() + 1))) {
                open.put(file, text);
            }
        });
        // Of a hidden check students may know id, title and hint; a pack says them.
        String known = authored.plan().checks().toString();
        secret.keySet().removeAll(open.keySet());
        secret.putAll(author.solution());
        open.put("what a pack says", known);
        return new StudentJars(secret.values(), open.values());
    }

    private static List<Path> builtFor(CourseExercise exercise) throws Throwable {
        try (Stream<Path> files = Files.list(exercise.authored().resolve("target"))) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith(FULL))
                    .toList();
            if (jars.isEmpty()) {
                throw Requirement.lacking(exercise + " isn't packaged yet; mvn verify packages it first");
            }
            return jars;
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noJarForStudentsHoldsAnythingOfASolutionOrAHiddenCheck(CourseExercise exercise) throws Throwable {
        StudentJars secrets = jars(exercise);
        assertThat(secrets.secrets()).hasSizeGreaterThan(3);
        for (Path jar : builtFor(exercise)) {
            assertThat(secrets.in(jar)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theFullPackAndASolutionsClassesAreFound(CourseExercise exercise) throws Exception {
        StudentJars secrets = jars(exercise);
        Path target = exercise.authored().resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            Path full = files.filter(file -> file.toString().endsWith(FULL))
                    .findFirst()
                    .orElseThrow();
            assertThat(secrets.in(full)).isNotEmpty();
        }
        assertThat(secrets.in(zipped(target.resolve("classes")))).isNotEmpty();
    }

    private Path zipped(Path classes) throws IOException {
        Path jar = folder.resolve("solution.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
