package io.github.mvngrade.authoring;

import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.authoring.pack.PackBuilder;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An exercise on disk with one visible and one hidden check, for tests that read what an author keeps. */
public final class TinyExercise {
    public static final String SOLUTION = "src/main/java/parallel/twice/Twice.java";
    public static final String GIVEN = "src/given/java/parallel/twice/Once.java";
    public static final String VISIBLE = "src/test/java/parallel/twice/checks/TwiceChecks.java";
    public static final String HIDDEN = "src/test/java/parallel/twice/checks/EdgeChecks.java";

    private static final String CHECK_HEAD = """
            package parallel.twice.checks;

            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.Hidden;
            import io.github.mvngrade.checks.Processes;
            import org.junit.jupiter.api.Assertions;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.twice.Twice;

            """;
    private static final String SOLUTION_TEXT = """
            package parallel.twice;

            public final class Twice {
                public static long of(int n) {
                    // BEGIN SOLUTION
                    long doubled = Math.multiplyExact(2L, n);
                    return doubled;
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }
            }
            """;

    private final Path root;

    private TinyExercise(Path root) {
        this.root = root;
    }

    public static TinyExercise in(Path folder) throws IOException {
        TinyExercise exercise = new TinyExercise(folder.resolve("twice"));
        exercise.write("exercise.yaml", """
                id: twice
                title: Twice & again
                package: parallel.twice
                limits: {perCheck: 2500ms}
                wrong:
                  once: [small, edge]
                """);
        exercise.write("README.md", "# twice\n\n<!-- checks -->\n\n## How to run\n<!-- how to run -->\n");
        exercise.write(SOLUTION, SOLUTION_TEXT);
        exercise.write(GIVEN, "package parallel.twice;\n\npublic final class Once {}\n");
        exercise.write(VISIBLE, CHECK_HEAD + """
                public class TwiceChecks {
                    @Test
                    @Check(id = "small", points = "1.5", hint = "Add it to itself.")
                    @Processes(atLeast = 1)
                    @DisplayName("of(n) is twice n | for small n")
                    public void small() {
                        Assertions.assertEquals(6, Twice.of(3));
                    }
                }
                """);
        exercise.write(HIDDEN, CHECK_HEAD + """
                @Hidden
                public class EdgeChecks {
                    @Test
                    @Check(id = "edge", points = "0.5", hint = "An int ends at two billion.", requires = "small")
                    @DisplayName("of(n) is twice n at the edge")
                    public void edge() {
                        Assertions.assertEquals(4_294_967_294L, Twice.of(Integer.MAX_VALUE));
                    }
                }
                """);
        return exercise;
    }

    public void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    public void append(String file, String text) throws IOException {
        write(file, Files.readString(root.resolve(file)) + text);
    }

    public ExerciseFolder folder() {
        return new ExerciseFolder(root);
    }

    /** Read with its checks, which are compiled against the solution first. */
    public AuthoredExercise authored() throws IOException, PackException {
        return AuthoredExercise.read(root, compiledChecks());
    }

    /** What Maven would have made of it, without libraries. */
    public PackBuilder.Compiled compiled() throws IOException {
        return new PackBuilder.Compiled(compiledChecks(), Map.of());
    }

    /** The folder with the classes of the checks, compiled now. */
    public Path compiledChecks() throws IOException {
        Map<String, byte[]> classes = CompiledSources.compile(
                Files.readString(root.resolve(VISIBLE)), Files.readString(root.resolve(HIDDEN)), SOLUTION_TEXT);
        Path compiled = root.resolve("target/test-classes");
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            Path file = compiled.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return compiled;
    }
}
