package io.github.mvngrade.verification.watched;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** In a grade, checks are in a module, the submission in none, and the runtime image is small: what they use works there. */
@EnabledOnOs(OS.LINUX)
class WatchedInAGradeTest {
    private static final String SOLUTION = """
            package parallel.watched;

            import java.net.InetAddress;
            import java.net.ServerSocket;
            import java.util.List;

            public class Watched {
                public record Pair(int first, int second) {
                    @Override
                    public boolean equals(Object other) {
                        return true;
                    }

                    @Override
                    public int hashCode() {
                        return 0;
                    }
                }

                public static class Liar {
                    @Override
                    public boolean equals(Object other) {
                        return true;
                    }

                    @Override
                    public int hashCode() {
                        return 0;
                    }
                }

                public static void work() throws Exception {
                    Thread thread = new Thread(() -> System.out.println("said in a thread"), "helper");
                    thread.start();
                    thread.join();
                }

                public static List<Object> pairs(int second) {
                    return List.of(new Pair(1, second), new int[] {second});
                }

                public static void serve() throws Exception {
                    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                        server.setSoTimeout(300);
                        server.accept();
                    } catch (java.net.SocketTimeoutException nobodyCame) {
                        return;
                    }
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.watched.checks;

            import io.github.mvngrade.checks.Call;
            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.Ports;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.watched.Watched;

            public class WatchedChecks {
                @Test
                @Check(id = "threads", points = "1", hint = "none")
                @DisplayName("One thread works")
                public void threads() {
                    Call.of("work()").watchThreads(() -> {
                        Watched.work();
                        return null;
                    }).mustHaveWorkers(1).mustUseAtMost(1).mustStartAtMost(1).mustLeaveNoThread();
                }

                @Test
                @Check(id = "same", points = "1", hint = "none")
                @DisplayName("Pairs are the same")
                public void same() {
                    Call.of("pairs(2)").lookAt("it").mustReturn(Watched.pairs(2), () -> Watched.pairs(2));
                }

                @Test
                @Check(id = "lies", points = "1", hint = "none")
                @DisplayName("Pairs aren't the same")
                public void lies() {
                    Call.of("pairs(3)").lookAt("it").mustReturn(Watched.pairs(2).subList(0, 1), () -> Watched.pairs(3).subList(0, 1));
                }

                @Test
                @Check(id = "liars", points = "1", hint = "none")
                @DisplayName("Each object is the same as itself alone")
                public void liars() {
                    Watched.Liar one = new Watched.Liar();
                    Call.of("liar").lookAt("it").must("be itself", one, one);
                    Call.of("liar").lookAt("it").must("be another", one, new Watched.Liar());
                }

                @Test
                @Check(id = "ports", points = "1", hint = "none")
                @DisplayName("The port is closed")
                public void ports() throws Exception {
                    Ports before = Ports.now();
                    Ports during = Ports.during(() -> {
                        Watched.serve();
                        return null;
                    }).since(before);
                    during.mustBeLoopbackOnly();
                    Ports.now().mustAllBeClosedSince(before);
                    Call.of("serve()").lookAt("it").must("open a port", 1, during.places().size());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatAnAuthorsCheckAsksForIsSeen() throws Exception {
        TestGrader grader = TestGrader.create();
        Path source = folder.resolve("submission/src/main/java/parallel/watched/Watched.java");
        WrittenExercise.write(source, SOLUTION);
        Grade grade = grader.grade(folder.resolve("submission"), pack(grader), Selection.QUICK);
        Map<String, CheckResult> results = grade.checks().stream()
                .collect(Collectors.toMap(result -> result.check().id().toString(), Function.identity()));
        assertThat(results.values().stream().filter(result -> result.verdict() == Verdict.PASSED))
                .as("%s", grade.checks())
                .extracting(result -> result.check().id().toString())
                .containsExactlyInAnyOrder("threads", "same", "ports");
        assertThat(results.get("threads").execution().orElseThrow().output()).contains("said in a thread");
        assertThat(results.get("lies").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(results.get("liars").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(results.get("liars").why().message()).contains("liar must be another");
    }

    private Pack pack(TestGrader grader) throws Exception {
        Map<String, String> files = Map.of(
                "exercise.yaml",
                "id: watched\ntitle: Watched\npackage: parallel.watched\n",
                "src/main/java/parallel/watched/Watched.java",
                SOLUTION.replace("System.out.println(\"said in a thread\")", "{}"),
                "src/test/java/parallel/watched/checks/WatchedChecks.java",
                CHECKS);
        return WrittenExercise.of(folder.resolve("exercise"), files, grader.compiler())
                .pack();
    }
}
