package io.github.mvngrade.verification.course;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantException;
import io.github.mvngrade.authoring.variant.VariantKind;
import io.github.mvngrade.authoring.variant.Variants;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.verification.Repository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One exercise as its author has it, and as a student gets it.
 *
 * @param authored folder below {@code reference-solutions}
 * @param handedOut folder below {@code exercises}
 */
public record CourseExercise(Path authored, Path handedOut) {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Every exercise of this repository. */
    public static List<CourseExercise> all() {
        Path root = Repository.here().root();
        try (Stream<Path> folders = Files.list(root.resolve("reference-solutions"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("exercise.yaml")))
                    .sorted()
                    .map(folder ->
                            new CourseExercise(folder, root.resolve("exercises").resolve(folder.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack with all checks, as this build has just made it. */
    public Pack fullPack() throws PackException {
        return PackFiles.read(fullPackFile());
    }

    /** The jar that holds it. */
    public Path fullPackFile() {
        String name = authored.getFileName() + "-";
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name))
                .filter(path -> path.getFileName().toString().endsWith("-checks-full.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No full pack of " + authored.getFileName()
                        + " on the class path: add it to the test dependencies of this module"));
    }

    /** The folder of its sources. */
    public Path solution() {
        return authored.resolve(SOURCES);
    }

    /** Lays one of its wrong solutions out as a submission. */
    public Path wrong(String name, Path target) throws IOException, VariantException {
        for (Map.Entry<String, String> source : new Variants(new ExerciseFolder(authored), VariantKind.WRONG)
                .sources(name)
                .entrySet()) {
            Path file = target.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        return target;
    }

    /** Lays source folders one over the other as a submission; a later one replaces files of an earlier one. */
    public static Path submission(Path target, Path... sources) throws IOException {
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = target.resolve(SOURCES)
                            .resolve(source.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return target;
    }

    @Override
    public String toString() {
        return authored.getFileName().toString();
    }
}
