package io.github.mvngrade.verification.given;

import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** An exercise whose given sources meet and leave notes in the child JVMs that a submission starts. */
final class CrewExercise {
    static final String MAIN = "src/main/java/parallel/crew/Crew.java";

    static final String SOLUTION = """
            package parallel.crew;

            import java.io.File;
            import java.io.ObjectInputStream;
            import java.io.ObjectOutputStream;
            import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.Path;
            import java.util.ArrayList;
            import java.util.List;

            public class Crew {
                public static List<String> work(List<Shift> shifts) throws Exception {
                    List<Process> workers = new ArrayList<>();
                    List<String> results = new ArrayList<>();
                    for (Shift shift : shifts) {
                        Process worker = start();
                        try (OutputStream to = worker.getOutputStream()) {
                            new ObjectOutputStream(to).writeObject(shift);
                        }
                        workers.add(worker);
                    }
                    for (Process worker : workers) {
                        results.add(result(worker));
                    }
                    return results;
                }

                public static List<String> squares(long... numbers) throws Exception {
                    List<Process> workers = new ArrayList<>();
                    List<String> results = new ArrayList<>();
                    for (long number : numbers) {
                        workers.add(start("" + number));
                    }
                    for (Process worker : workers) {
                        results.add(result(worker));
                    }
                    return results;
                }

                private static Process start(String... arguments) throws Exception {
                    List<String> command = new ArrayList<>(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp", System.getProperty("java.class.path"), Crew.class.getName()));
                    command.addAll(List.of(arguments));
                    return new ProcessBuilder(command)
                            .directory(new File("/"))
                            .redirectErrorStream(true)
                            .start();
                }

                private static String result(Process worker) throws Exception {
                    String printed = new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    if (worker.waitFor() != 0) {
                        throw new IllegalStateException("a worker failed: " + printed);
                    }
                    return printed;
                }

                public static void main(String[] arguments) throws Exception {
                    System.out.print(arguments.length == 0
                            ? ((Shift) new ObjectInputStream(System.in).readObject()).work()
                            : Costly.square(Long.parseLong(arguments[0])));
                }
            }
            """;

    /** Each worker is waited for before the next one starts. */
    static final String IN_TURN = SOLUTION.replace("workers.add(worker);", "results.add(result(worker));");

    private static final String SHIFT = """
            package parallel.crew;

            import io.github.mvngrade.given.Meeting;
            import io.github.mvngrade.given.Notes;
            import java.io.Serializable;

            public record Shift(int number, Meeting meeting, Notes notes) implements Serializable {
                public String work() {
                    notes.write("shift " + number + " begins");
                    meeting.arrive();
                    return "shift " + number + " is over";
                }
            }
            """;

    private static final String COSTLY = """
            package parallel.crew;

            import io.github.mvngrade.given.Board;
            import io.github.mvngrade.given.Meeting;

            public class Costly {
                public static long square(long number) {
                    Board.of(Costly.class).shown(Meeting.class).ifPresent(Meeting::arrive);
                    return number * number;
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.crew.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;
            import static org.junit.jupiter.api.Assertions.assertTrue;

            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.Processes;
            import io.github.mvngrade.given.Board;
            import io.github.mvngrade.given.Meeting;
            import io.github.mvngrade.given.Note;
            import io.github.mvngrade.given.Notes;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Set;
            import java.util.stream.Collectors;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.crew.Costly;
            import parallel.crew.Crew;
            import parallel.crew.Shift;

            public class CrewChecks {
                @Test @Check(id = "at-once", points = "2", hint = "Look.") @DisplayName("All shifts work at the same time")
                @Processes(atLeast = 3, overlapping = true, noneLeft = true)
                public void atOnce() throws Exception {
                    Meeting meeting = Meeting.of("shifts", 3);
                    Notes notes = Notes.fresh();
                    List<Shift> shifts = new ArrayList<>();
                    for (int number = 1; number <= 3; number++) {
                        shifts.add(new Shift(number, meeting, notes));
                    }
                    assertEquals(List.of("shift 1 is over", "shift 2 is over", "shift 3 is over"), Crew.work(shifts));
                    Set<Long> pids = notes.read().stream().map(Note::pid).collect(Collectors.toSet());
                    assertEquals(3, pids.size(), () -> "Each shift needs a process of its own: " + notes.read());
                    assertTrue(!pids.contains(ProcessHandle.current().pid()), "The parent must not work.");
                }

                @Test @Check(id = "squares", points = "1", hint = "Look.") @DisplayName("Squares in two processes")
                @Processes(atLeast = 2, overlapping = true, noneLeft = true)
                public void squares() throws Exception {
                    assertEquals(
                            List.of("9", "16"),
                            Board.of(Costly.class).showing(Meeting.of("squares", 2), () -> Crew.squares(3, 4)));
                    assertEquals(List.of("25"), Crew.squares(5));
                }
            }
            """;

    private static final String YAML = """
            id: crew
            title: A crew
            package: parallel.crew
            dependencies: ['io.github.mvngrade:grade-given']
            limits: {perCheck: 60s, total: 200s}
            """;

    private CrewExercise() {}

    /** Lays the exercise out, and builds its packs with this build's own jar. */
    static WrittenExercise in(Path folder, TestGrader grader) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        SOLUTION,
                        "src/given/java/parallel/crew/Shift.java",
                        SHIFT,
                        "src/given/java/parallel/crew/Costly.java",
                        COSTLY,
                        "src/test/java/parallel/crew/checks/CrewChecks.java",
                        CHECKS),
                grader.compiler(),
                Map.of("io.github.mvngrade:grade-given:" + WrittenExercise.VERSION, jar()));
    }

    private static Path jar() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("grade-given-.*\\.jar"))
                .findFirst()
                .orElseThrow();
    }
}
