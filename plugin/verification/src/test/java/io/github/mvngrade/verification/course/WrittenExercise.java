package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.pack.PackBuilder;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An exercise that a test writes, and its full pack.
 *
 * @param folder the exercise as its author keeps it
 * @param pack its full pack
 * @param file that holds it
 */
public record WrittenExercise(ExerciseFolder folder, Pack pack, Path file) {
    /** The plugin's version, as far as packs know. */
    public static final String VERSION = "under test";

    /**
     * Lays an exercise out, compiles its checks, and builds its packs.
     *
     * @param files their texts, by their paths within the folder; what stands below {@code src/main}, {@code src/given} and
     *     {@code src/test} is compiled
     */
    public static WrittenExercise of(Path folder, Map<String, String> files, ForkedCompiler compiler) throws Exception {
        return of(folder, files, compiler, Map.of());
    }

    /**
     * The same with libraries.
     *
     * @param libraries jars by coordinates, as the exercise's pom would name them; they are on this JVM's class path
     */
    public static WrittenExercise of(
            Path folder, Map<String, String> files, ForkedCompiler compiler, Map<String, Path> libraries)
            throws Exception {
        return of(folder, files, compiler, libraries, VERSION);
    }

    /**
     * The same for another version of the plugin.
     *
     * @param version that its packs say built them
     */
    public static WrittenExercise of(
            Path folder,
            Map<String, String> files,
            ForkedCompiler compiler,
            Map<String, Path> libraries,
            String version)
            throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
        List<Path> sources = files.keySet().stream()
                .filter(file ->
                        Stream.of("src/main/", "src/given/", "src/test/").anyMatch(file::startsWith))
                .map(folder::resolve)
                .toList();
        compile(sources, classes);
        PackBuilder.Packs packs = new PackBuilder(compiler, version)
                .build(folder, new PackBuilder.Compiled(classes, libraries), folder.resolve("target/written"));
        Path full = packs.full().file();
        return new WrittenExercise(new ExerciseFolder(folder), PackFiles.read(full), full);
    }

    /** Writes a file, and makes the folders that it is in. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Compiles sources, which must compile, against this JVM's class path. */
    public static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
    }
}
