package io.github.mvngrade.authoring.course;

import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.engine.pack.PackedCheck;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an assignment says of its commands: what must be installed, what each command does, and how to read what it reports. An
 * exercise's folder may be a repository of its own, so nothing here links to another.
 */
final class HowToRun {
    private static final String NEEDED = """
            You need a JDK 17 or newer (with its compiler, not only a Java runtime) and Maven 3.8.7 or newer; `mvn -v` shows \
            both. What grades is fetched or installed once, so be online the first time: in a clone of the whole course, run \
            the first command of its README; an exercise that is a repository of its own fetches it at its first grade.
            """;

    private static final String REPORT = """
            Open `target/grade/index.html` in a browser; the console says the same in short. *Fix this first* names the check \
            that costs the most. Under *Checks* each one says what was expected, what came instead, and what to look at, and \
            gives a hint.

            | mark | means |
            |---|---|
            | `[ok]` | passed: all its points |
            | `[~~]` | a part of its points |
            | `[--]` | failed: wrong, too slow, or ended by an exception or a time limit |
            | `[  ]` | not run: the sources don't compile, or a check that it requires has not passed |
            | `[//]` | left out because you asked for it |
            | `[??]` | this machine can't tell; the points are pending, not lost |
            | `[>>]` | hidden, decided at hand-in; not lost |

            A grade from which you left something out doesn't count: run `mvn grade` alone before you hand in.
            """;

    private final AuthoredExercise exercise;

    HowToRun(AuthoredExercise exercise) {
        this.exercise = exercise;
    }

    String text() {
        return NEEDED + "\nIn the exercise's folder:\n\n| command | does |\n|---|---|\n" + commands()
                + "\nIn an IDE, open the folder as a Maven project, and run the classes in `src/test/java` as JUnit tests. There,"
                + " stop a check that doesn't end yourself.\n\n### The report\n" + REPORT;
    }

    private String commands() {
        List<String> rows = List.of(
                row("mvn grade", measures() ? "grades and measures" : "grades"),
                row("mvn grade -Dgrade.check=" + firstVisible(), "grades one check alone, with those that it requires"),
                measures()
                        ? row("mvn grade -Dgrade.speedup=false", "grades without measuring: a matter of seconds")
                        : "",
                row("mvn grade -Dgrade.seed=42", "grades with the inputs of the grade that reported this seed"),
                row(
                        "mvn test",
                        "runs the visible checks" + (measures() ? " without measuring" : "")
                                + (looksAtProcesses() ? ", and doesn't look at processes" : "")
                                + ". A check that takes longer than " + AssignmentText.seconds(exercise)
                                + " seconds is stopped"));
        return rows.stream().collect(Collectors.joining());
    }

    private static String row(String command, String does) {
        return "| `" + command + "` | " + does + " |\n";
    }

    /** A check that students can grade alone; any, if all of them are hidden. */
    private String firstVisible() {
        return exercise.checks().stream()
                .map(PackedCheck::plan)
                .sorted((one, other) -> Boolean.compare(one.hidden(), other.hidden()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private boolean measures() {
        return exercise.checks().stream()
                .anyMatch(check -> check.demands().speedup().isPresent());
    }

    private boolean looksAtProcesses() {
        return exercise.checks().stream()
                .anyMatch(check -> check.demands().processes().isPresent());
    }
}
