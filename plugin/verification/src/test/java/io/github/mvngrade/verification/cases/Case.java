package io.github.mvngrade.verification.cases;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.course.CourseExercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * One submission: what differs from the exercise's skeleton, and what is expected of its grade.
 *
 * @param exercise that it is a submission of
 * @param folder that holds {@code expected.yaml} and the files that are laid over the skeleton
 */
record Case(CourseExercise exercise, Path folder) {
    private static final Path ALL = Path.of("plugin", "verification", "src", "cases");
    private static final Path SKELETON = Path.of("src", "main", "java");

    /** The cases whose name, {@code exercise/case}, holds this text. */
    static List<Case> named(String part) {
        return CourseExercise.all().stream()
                .flatMap(exercise -> of(exercise).stream())
                .filter(each -> each.toString().contains(part))
                .toList();
    }

    private static List<Case> of(CourseExercise exercise) {
        Path folder = Repository.here().root().resolve(ALL).resolve(exercise.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> cases = Files.list(folder)) {
            return cases.sorted().map(each -> new Case(exercise, each)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Expected expected() throws IOException {
        return Expected.read(folder.resolve("expected.yaml"));
    }

    /** Lays the case out as a student has it; a skeleton's file stays out if the case brings it under another name. */
    Path layOut(Path target) throws IOException {
        copy(exercise.handedOut().resolve(SKELETON), target.resolve(SKELETON));
        for (String missing : expected().without()) {
            Files.delete(target.resolve(missing));
        }
        copy(folder.resolve("src"), target.resolve("src"));
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public String toString() {
        return exercise + "/" + folder.getFileName();
    }
}
