package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.author.ExerciseFolder;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackBuilder;
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
 * An exercise with every fault that a proof must catch, and its full pack.
 *
 * @param folder the exercise as its author keeps it
 * @param pack its full pack
 */
record FaultyExercise(ExerciseFolder folder, Pack pack) {
    private static final String MAIN = "src/main/java/parallel/faulty/Faulty.java";
    private static final String CHECKS = "src/test/java/parallel/faulty/checks/FaultyChecks.java";

    private static final String SOLUTION = """
            package parallel.faulty;

            import java.util.List;

            public class Faulty {
                public static int nothing() {
                    // BEGIN SOLUTION
                    return 0;
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }

                public static List<Integer> none() {
                    // BEGIN SOLUTION
                    return List.of();
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }

                public static List<Integer> sorted(List<Integer> numbers) {
                    // BEGIN SOLUTION
                    return numbers.stream().sorted().toList();
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }

                public static int lucky(int n) {
                    // BEGIN SOLUTION
                    return n % 2 == 0 ? 7 : 8;
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }
            }
            """;

    private static final String TESTS = """
            package parallel.faulty.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.Check;
            import java.util.List;
            import java.util.Random;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.faulty.Faulty;

            public class FaultyChecks {
                @Test @Check(id = "zero", points = "1", hint = "Look.") @DisplayName("Zero")
                public void zero() { assertEquals(0, Faulty.nothing(), "It must be 0."); }

                @Test @Check(id = "none", points = "1", hint = "Look.") @DisplayName("None")
                public void none() { assertEquals(List.of(), Faulty.none(), "It must be empty."); }

                @Test @Check(id = "sorted", points = "1", hint = "Look.") @DisplayName("Sorted")
                public void sorted() {
                    assertEquals(List.of(1, 2), Faulty.sorted(List.of(1, 2)), "It must be sorted.");
                }

                @Test @Check(id = "asks-nothing", points = "1", hint = "Look.") @DisplayName("Asks nothing")
                public void asksNothing() { assertEquals(4, 2 + 2, "It must add up."); }

                @Test @Check(id = "luck", points = "1", hint = "Look.") @DisplayName("Luck")
                public void luck(Random random) {
                    assertEquals(7, Faulty.lucky(random.nextInt(1000)), "It must be 7.");
                }
            }
            """;

    private static final String YAML = """
            id: faulty
            title: An exercise with every fault
            package: parallel.faulty
            wrong:
              harmless: [sorted]
              costs-more: [sorted]
              no-java: [sorted]
              unlucky: [luck]
              one-not-zero: [zero]
            """;

    /** Lays the exercise out, compiles its checks, and builds its packs. */
    static FaultyExercise in(Path folder, ForkedCompiler compiler) throws Exception {
        write(folder, "exercise.yaml", YAML);
        write(folder, MAIN, SOLUTION);
        write(folder, CHECKS, TESTS);
        wrong(folder, "harmless", SOLUTION.replace("sorted()", "sorted().skip(0)"));
        wrong(
                folder,
                "costs-more",
                SOLUTION.replace("numbers.stream()", "none().stream()").replace("of()", "of(9)"));
        wrong(folder, "no-java", SOLUTION.replace("numbers.stream().sorted()", "numbers.sorted()"));
        wrong(folder, "unlucky", SOLUTION.replace("? 7 : 8", "? 9 : 9"));
        wrong(folder, "one-not-zero", SOLUTION.replace("return 0;", "return 1;"));
        Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
        compile(folder, classes);
        PackBuilder.Packs packs = new PackBuilder(compiler, "under test")
                .build(folder, new PackBuilder.Compiled(classes, Map.of()), folder.resolve("target/faulty"));
        return new FaultyExercise(
                new ExerciseFolder(folder), PackFiles.read(packs.full().file()));
    }

    private static void wrong(Path folder, String name, String text) throws IOException {
        write(folder, "src/wrong/" + name + "/" + MAIN, text);
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void compile(Path folder, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjects(folder.resolve(MAIN), folder.resolve(CHECKS)))
                            .call())
                    .isTrue();
        }
    }
}
