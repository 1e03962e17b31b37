package io.github.mvngrade.authoring.course;

import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An assignment's text with what only the plan knows: the line {@code <!-- checks -->} becomes the table of the checks with
 * what a student must know of how they are decided, {@code <!-- how to run -->} the commands.
 */
final class AssignmentText {
    private static final String CHECKS = "<!-- checks -->";
    private static final String HOW_TO_RUN = "<!-- how to run -->";

    private final AuthoredExercise exercise;

    AssignmentText(AuthoredExercise exercise) {
        this.exercise = exercise;
    }

    String fill(String text) {
        return text.lines()
                .map(line -> switch (line.strip()) {
                    case CHECKS -> checks();
                    case HOW_TO_RUN -> new HowToRun(exercise).text();
                    default -> line + '\n';
                })
                .collect(Collectors.joining());
    }

    private String checks() {
        StringBuilder text = new StringBuilder();
        text.append(total()).append("\n\n| check | points | |\n|---|---|---|\n");
        for (PackedCheck check : exercise.checks()) {
            CheckPlan plan = check.plan();
            text.append("| `%s`: %s | %s | %s |%n"
                    .formatted(
                            plan.id(),
                            cell(plan.title()) + parts(plan),
                            plan.points(),
                            plan.hidden() ? "hidden" : "visible"));
        }
        rules().forEach(rule -> text.append('\n').append(rule).append('\n'));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** What a hidden check tries isn't said. */
    private static String parts(CheckPlan plan) {
        return plan.parts().isEmpty() || plan.hidden()
                ? ""
                : plan.parts().stream()
                        .map(AssignmentText::cell)
                        .collect(Collectors.joining("; ", " (" + plan.pointsOfAPart() + " each: ", ")"));
    }

    private String total() {
        Points sum =
                exercise.checks().stream().map(check -> check.plan().points()).reduce(Points.ZERO, Points::plus);
        boolean anyHidden =
                exercise.checks().stream().anyMatch(check -> check.plan().hidden());
        return sum + " points. "
                + (anyHidden
                        ? "Visible checks are in `src/test/java`; hidden ones are run at hand-in."
                        : "The checks are in `src/test/java`.");
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        String order = exercise.checks().stream()
                .map(PackedCheck::plan)
                .filter(plan -> !plan.requires().isEmpty())
                .map(plan -> "`" + plan.id() + "` is run only when " + joined(plan.requires())
                        + (plan.requires().size() == 1 ? " has" : " have") + " passed.")
                .collect(Collectors.joining(" "));
        if (!order.isEmpty()) {
            rules.add(order);
        }
        if (looksAtProcesses()) {
            rules.add(
                    "The grader looks at your processes from outside, in the system's process table: what your program says"
                            + " about them doesn't count, and threads aren't processes.");
        }
        int cores = coresNeeded();
        if (cores > 1) {
            rules.add("A speedup needs " + cores
                    + " cores that are free. On a machine that is busy, or has fewer, the report"
                    + " says that it can't tell; the points are pending then, not lost. One that falls short of its target"
                    + " still earns a part of its points: the further it gets from 1 towards the target, the more.");
        }
        List<CheckId> wholeOnly = speedupsByMethod();
        if (!wholeOnly.isEmpty()) {
            rules.add(joined(wholeOnly) + (wholeOnly.size() == 1 ? " earns" : " earn")
                    + " all points or none: less than the target earns nothing.");
        }
        rules.add("Inputs are drawn from a seed, which the report shows.");
        return rules;
    }

    private boolean looksAtProcesses() {
        return exercise.checks().stream()
                .anyMatch(check -> check.demands().processes().isPresent());
    }

    /** These earn no part of their points. */
    private List<CheckId> speedupsByMethod() {
        return exercise.checks().stream()
                .filter(check -> check.demands().speedup().stream()
                        .anyMatch(speedup -> !speedup.rule().isParallel()))
                .map(check -> check.plan().id())
                .toList();
    }

    /** The most that a check measures speed on; 1 if none needs more. */
    private int coresNeeded() {
        return exercise.checks().stream()
                .flatMap(check -> check.demands().speedup().stream())
                .filter(speedup -> speedup.rule().isParallel())
                .mapToInt(speedup -> speedup.workers())
                .max()
                .orElse(1);
    }

    /** How long one check may take, in whole seconds; at least what the longest limit says. */
    static long seconds(AuthoredExercise exercise) {
        long millis = exercise.longestVisibleLimit().toMillis();
        return (millis + 999) / 1000;
    }

    private static String joined(List<CheckId> ids) {
        List<String> quoted = ids.stream().map(id -> "`" + id + "`").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    /** A bar would end the table's cell, and {@code <} would begin a tag, as in {@code List<String>}. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "\\<");
    }
}
