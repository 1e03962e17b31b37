package io.github.mvngrade.engine.step;

import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.ProcessesPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges what a check needs of processes by what was seen from outside; pure. */
public final class ProcessJudge {
    private static final int MOST_NAMED = 5;

    private ProcessJudge() {}

    /** What is wrong with these processes; empty if they are as they must be. */
    public static Optional<Explanation> objection(ProcessesPlan needed, List<ObservedProcess> seen) {
        return tooFew(needed, seen)
                .or(() -> inTurns(needed, seen))
                .or(() -> leftOver(needed, seen))
                .map(found -> new Explanation(found.message(), Optional.of(found.wanted()), Optional.of(found.was()))
                        .as(found.reason()));
    }

    private record Objection(Reason reason, String message, String wanted, String was) {}

    private static Optional<Objection> tooFew(ProcessesPlan needed, List<ObservedProcess> seen) {
        if (seen.size() >= needed.atLeast()) {
            return Optional.empty();
        }
        String message = seen.isEmpty()
                ? "No process was started. Threads of one JVM are not processes: start a JVM for each worker, for example"
                        + " with ProcessBuilder."
                : "Too few processes were started.";
        return Optional.of(new Objection(
                Reason.TOO_FEW_PROCESSES,
                message,
                "at least " + processes(needed.atLeast()),
                processes(seen.size()) + names(seen)));
    }

    private static Optional<Objection> inTurns(ProcessesPlan needed, List<ObservedProcess> seen) {
        int atOnce = ObservedProcess.mostAtOnce(seen);
        if (needed.order() == ProcessesPlan.Order.ANY || atOnce >= needed.atLeast()) {
            return Optional.empty();
        }
        String message = atOnce == 1
                ? "The processes ran one after the other. Start all of them before you wait for the first."
                : "The processes didn't all run at the same time. Start all of them before you wait for the first.";
        return Optional.of(new Objection(
                Reason.PROCESSES_IN_TURNS,
                message,
                processes(needed.atLeast()) + " at the same time",
                "at most " + processes(atOnce)));
    }

    private static Optional<Objection> leftOver(ProcessesPlan needed, List<ObservedProcess> seen) {
        List<ObservedProcess> left = seen.stream()
                .filter(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .toList();
        if (needed.remains() == ProcessesPlan.Remains.ANY || left.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Objection(
                Reason.PROCESSES_LEFT,
                "Processes still ran when the check was over, and were killed. Wait for each child (Process.waitFor), also"
                        + " when something fails, and end what doesn't end by itself.",
                "no process left",
                processes(left.size()) + " left" + names(left)));
    }

    private static String processes(int count) {
        return count == 1 ? "1 process" : count + " processes";
    }

    private static String names(List<ObservedProcess> seen) {
        if (seen.isEmpty()) {
            return "";
        }
        String more = seen.size() > MOST_NAMED ? ", ..." : "";
        return seen.stream()
                .limit(MOST_NAMED)
                .map(process -> process.name() + " (" + process.pid() + ")")
                .collect(Collectors.joining(", ", ": ", more));
    }
}
