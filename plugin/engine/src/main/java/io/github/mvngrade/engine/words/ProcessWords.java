package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.run.Objection;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a check's processes, in words for the student. */
public final class ProcessWords {
    private static final int MOST_NAMED = 5;

    private ProcessWords() {}

    /** What is wrong, and what to do about it. */
    public static Explanation of(Objection found) {
        return new Explanation(message(found), Optional.of(wanted(found)), Optional.of(was(found)))
                .as(found.kind().reason());
    }

    private static String message(Objection found) {
        return switch (found.kind()) {
            case TOO_FEW_PROCESSES ->
                found.was() == 0
                        ? "No process was started. Threads of one JVM are not processes: start a JVM for each worker,"
                                + " for example with ProcessBuilder."
                        : "Too few processes were started.";
            case PROCESSES_IN_TURNS ->
                found.was() == 1
                        ? "The processes ran one after the other. Start all of them before you wait for the first."
                        : "The processes didn't all run at the same time. Start all of them before you wait for the"
                                + " first.";
            case PROCESSES_LEFT ->
                "Processes were still running when the check was over, and were killed. Wait for each child (Process.waitFor),"
                        + " also when something fails, and end what doesn't end by itself.";
        };
    }

    private static String wanted(Objection found) {
        return switch (found.kind()) {
            case TOO_FEW_PROCESSES -> "at least " + processes(found.wanted());
            case PROCESSES_IN_TURNS -> processes(found.wanted()) + " at the same time";
            case PROCESSES_LEFT -> "no process left";
        };
    }

    private static String was(Objection found) {
        return switch (found.kind()) {
            case TOO_FEW_PROCESSES -> processes(found.was()) + names(found.culprits());
            case PROCESSES_IN_TURNS -> "at most " + processes(found.was());
            case PROCESSES_LEFT -> processes(found.was()) + " left" + names(found.culprits());
        };
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
