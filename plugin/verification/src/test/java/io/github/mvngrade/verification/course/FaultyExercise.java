package io.github.mvngrade.verification.course;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import java.nio.file.Path;
import java.util.Map;

/** An exercise with every fault that a proof must catch. */
final class FaultyExercise {
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

    private FaultyExercise() {}

    /** Lays the exercise out, compiles its checks, and builds its packs. */
    static WrittenExercise in(Path folder, ForkedCompiler compiler) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        SOLUTION,
                        CHECKS,
                        TESTS,
                        wrong("harmless"),
                        SOLUTION.replace("sorted()", "sorted().skip(0)"),
                        wrong("costs-more"),
                        SOLUTION.replace("numbers.stream()", "none().stream()").replace("of()", "of(9)"),
                        wrong("no-java"),
                        SOLUTION.replace("numbers.stream().sorted()", "numbers.sorted()"),
                        wrong("unlucky"),
                        SOLUTION.replace("? 7 : 8", "? 9 : 9"),
                        wrong("one-not-zero"),
                        SOLUTION.replace("return 0;", "return 1;")),
                compiler);
    }

    private static String wrong(String name) {
        return "src/wrong/" + name + "/" + MAIN;
    }
}
