package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The exercise that hostile submissions are handed in for: two numbers. Each knows one of them, and isn't to earn the other. */
final class TasksExercise {
    private static final String MAIN = "src/main/java/tasks/Tasks.java";

    private static final String YAML = """
            id: tasks
            title: Tasks
            package: tasks
            checks: [one, two]
            limits: {perCheck: 10s}
            """;

    private static final String TASKS = """
            package tasks;

            public final class Tasks {
                private Tasks() {}

                public static int one() throws Exception {
                    return %s;
                }

                public static int two() throws Exception {
                    return %s;
                }
            }
            """;

    private static final String CHECKS = """
            package tasks.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.Check;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import tasks.Tasks;

            public class TasksChecks {
                private static final int[] EXPECTED = {1, 2};

                @Test
                @Check(id = "one", points = "1", hint = "It is 1.")
                @DisplayName("one is 1")
                public void one() throws Exception {
                    int one = Tasks.one();
                    assertEquals(EXPECTED[0], one, "one must be 1");
                }

                @Test
                @Check(id = "two", points = "1", hint = "It is 2.")
                @DisplayName("two is 2")
                public void two() throws Exception {
                    int two = Tasks.two();
                    assertEquals(EXPECTED[1], two, "two must be 2");
                }
            }
            """;

    /** It lies beside the checks. */
    private static final String SOLUTION = """
            package tasks.checks;

            public class Solution {
                public static int one() {
                    return 1;
                }
            }
            """;

    /** What an honest program may need of the machine: files, sockets, and processes that need them, too. */
    private static final String BUSY = """
            package tasks;

            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.rmi.registry.LocateRegistry;
            import java.rmi.registry.Registry;
            import java.rmi.server.UnicastRemoteObject;

            public final class Tasks {
                private Tasks() {}

                public static int one() throws Exception {
                    work();
                    Process child = new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "tasks.Tasks")
                            .inheritIO()
                            .start();
                    return child.waitFor() == 0 ? 1 : 0;
                }

                public static int two() {
                    return 2;
                }

                public static void main(String[] arguments) throws Exception {
                    work();
                }

                private static void work() throws IOException {
                    Path folder = Files.createDirectories(Path.of("made", "here"));
                    Path moved = Files.move(Files.createTempFile("a", "b"), folder.resolve("c-" + System.nanoTime()));
                    Files.writeString(moved, "text");
                    Files.createTempDirectory("d");
                    Files.writeString(Path.of(System.getProperty("user.home"), "e"), "text");
                    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                            Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
                        client.getOutputStream().write(1);
                    }
                    Registry registry = LocateRegistry.createRegistry(0);
                    UnicastRemoteObject.unexportObject(registry, true);
                    if (ProcessHandle.current().info().command().isEmpty()) {
                        throw new IllegalStateException("it doesn't know what it runs");
                    }
                }
            }
            """;

    private TasksExercise() {}

    /** The exercise with its packs. */
    static WrittenExercise written(Path folder, TestGrader grader) throws Exception {
        return written(folder, grader, WrittenExercise.VERSION);
    }

    /** The same for another version of the plugin. */
    static WrittenExercise written(Path folder, TestGrader grader, String version) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        TASKS.formatted("0", "0"),
                        "src/test/java/tasks/checks/TasksChecks.java",
                        CHECKS,
                        "src/test/java/tasks/checks/Solution.java",
                        SOLUTION),
                grader.compiler(),
                Map.of(),
                version);
    }

    /** A right one that uses files, sockets and a child JVM, as honest programs do. */
    static Path busy(Path folder) throws IOException {
        WrittenExercise.write(folder.resolve(MAIN), BUSY);
        return folder;
    }

    /** A submission that is right, and does no harm. */
    static Path honest(Path folder) throws IOException {
        WrittenExercise.write(folder.resolve(MAIN), TASKS.formatted("1", "2"));
        return folder;
    }
}
