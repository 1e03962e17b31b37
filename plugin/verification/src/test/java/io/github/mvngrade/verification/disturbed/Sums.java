package io.github.mvngrade.verification.disturbed;

import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A small exercise: the sum of two numbers, by two checks. */
final class Sums {
    private static final String MAIN = "src/main/java/parallel/sums/Sums.java";

    private static final String YAML = """
            id: sums
            title: Sums
            package: parallel.sums
            """;

    private static final String CHECKS = """
            package parallel.sums.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.Check;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.sums.Sums;

            public class SumsChecks {
                @Test @Check(id = "small", points = "2", hint = "Look.") @DisplayName("Small sums")
                public void small() { assertEquals(3, Sums.sum(1, 2)); }

                @Test @Check(id = "large", points = "3", hint = "Look.") @DisplayName("Large sums")
                public void large() { assertEquals(3000, Sums.sum(1000, 2000)); }
            }
            """;

    private Sums() {}

    /** The exercise with its packs. */
    static WrittenExercise exercise(Path folder, TestGrader grader) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        source("return a + b;"),
                        "src/test/java/parallel/sums/checks/SumsChecks.java",
                        CHECKS),
                grader.compiler());
    }

    /** A submission whose sum has this body. */
    static Path submission(Path folder, String body) throws IOException {
        WrittenExercise.write(folder.resolve(MAIN), source(body));
        return folder;
    }

    private static String source(String body) {
        return """
                package parallel.sums;

                import java.net.*;
                import java.nio.channels.*;
                import java.nio.file.*;
                import java.nio.file.attribute.*;
                import java.util.concurrent.*;

                public class Sums {
                    public static int sum(int a, int b) {
                        try {
                            %s
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
                """.formatted(body);
    }
}
