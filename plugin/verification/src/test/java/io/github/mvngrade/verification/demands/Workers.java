package io.github.mvngrade.verification.demands;

import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import java.util.Map;

/** A small exercise: two processes that share some work; and checks that can't be told, or that last too long. */
final class Workers {
    private static final String MAIN = "src/main/java/parallel/workers/Workers.java";
    private static final String SOLUTION = "await(java(\"work\"), java(\"work\"));";

    private static final String YAML = """
            id: workers
            title: Workers
            package: parallel.workers
            checks: [two, dark, after-dark, brief]
            limits: {perCheck: 30s}
            """;

    private static final String WORKER = """
            package parallel.workers;

            import java.lang.management.ManagementFactory;

            public class Worker {
                public static void main(String[] arguments) throws Exception {
                    if (arguments[0].equals("wait")) {
                        System.in.read();
                        return;
                    }
                    long nanos = 1_500_000_000;
                    while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < nanos) {
                        Math.sqrt(nanos);
                    }
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.workers.checks;

            import io.github.mvngrade.checks.*;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.workers.Workers;

            public class WorkersChecks {
                @Test
                @Check(id = "after-dark", points = "1", hint = "Look.", requires = "dark")
                @DisplayName("It goes on after dark")
                public void afterDark() {}

                @Test
                @Check(id = "dark", points = "1", hint = "Look.")
                @DisplayName("It works in the dark")
                public void dark() {
                    throw new CannotTellException("This machine has no light.");
                }

                @Test
                @Check(id = "brief", points = "1", hint = "Look.", limit = "500ms")
                @DisplayName("It ends soon")
                public void brief() throws Exception {
                    Workers.last();
                }

                @Test
                @Check(id = "two", points = "2", hint = "Look.")
                @Processes(exactly = 2, minShare = 0.15, overlapping = true, noneLeft = true)
                @DisplayName("Two processes share the work")
                public void two() throws Exception {
                    Workers.share();
                }
            }
            """;

    private Workers() {}

    /** The exercise with its packs. */
    static WrittenExercise exercise(Path folder, TestGrader grader) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        source(SOLUTION),
                        "src/given/java/parallel/workers/Worker.java",
                        WORKER,
                        "src/test/java/parallel/workers/checks/WorkersChecks.java",
                        CHECKS),
                grader.compiler());
    }

    /** A submission that shares the work like this. */
    static Path submission(Path folder, String body) throws Exception {
        WrittenExercise.write(folder.resolve(MAIN), source(body));
        return folder;
    }

    /** The solution as a submission. */
    static Path solution(Path folder) throws Exception {
        return submission(folder, SOLUTION);
    }

    private static String source(String body) {
        return """
                package parallel.workers;

                import java.nio.file.*;
                import java.util.concurrent.CountDownLatch;

                public class Workers {
                    /** Finds its JVM as a shell would. */
                    static Process java(String what) throws Exception {
                        return new ProcessBuilder(
                                "java", "-cp", System.getProperty("java.class.path"), "parallel.workers.Worker", what)
                                .start();
                    }

                    static void await(Process... all) throws Exception {
                        for (Process each : all) {
                            each.waitFor();
                        }
                    }

                    public static void share() throws Exception {
                        // BEGIN SOLUTION
                        %s
                        // END SOLUTION
                        // STUB: throw new UnsupportedOperationException("not built yet");
                    }

                    public static void last() throws Exception {
                        new CountDownLatch(1).await();
                    }
                }
                """.formatted(body);
    }
}
