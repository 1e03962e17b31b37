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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An exercise that a test writes, and its full pack.
 *
 * @param folder the exercise as its author keeps it
 * @param pack its full pack
 */
public record WrittenExercise(ExerciseFolder folder, Pack pack) {
    /**
     * Lays an exercise out, compiles its checks, and builds its packs.
     *
     * @param files their texts, by their paths within the folder; what stands below {@code src/main} and {@code src/test} is
     *     compiled
     */
    public static WrittenExercise of(Path folder, Map<String, String> files, ForkedCompiler compiler) throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
        List<Path> sources = files.keySet().stream()
                .filter(file -> file.startsWith("src/main/") || file.startsWith("src/test/"))
                .map(folder::resolve)
                .toList();
        compile(sources, classes);
        PackBuilder.Packs packs = new PackBuilder(compiler, "under test")
                .build(folder, new PackBuilder.Compiled(classes, Map.of()), folder.resolve("target/written"));
        return new WrittenExercise(
                new ExerciseFolder(folder), PackFiles.read(packs.full().file()));
    }

    /** Writes a file, and makes the folders that it is in. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
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
