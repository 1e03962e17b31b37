package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.run.Objection;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
            case TOO_MANY_PROCESSES -> tooMany(found);
            case NOT_JVMS -> notJvms(found);
            case IDLE_PROCESSES -> idle(found);
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

    private static String tooMany(Objection found) {
        return found.wanted() == 0
                ? "A process was started, but this is to be done without any."
                : "Too many processes were started. Start only as many as are asked for, and give each of them its part of"
                        + " the work.";
    }

    private static String notJvms(Objection found) {
        return started(found) + (found.was() == 1 ? " is a JVM" : " are JVMs") + ": "
                + named(found.culprits(), process -> switch (process.program()) {
                    case JVM -> "a JVM";
                    case OTHER -> "not a JVM";
                    case UNKNOWN -> "unknown";
                })
                + ". Start each worker with the Java that the program itself runs on:"
                + " Path.of(System.getProperty(\"java.home\"), \"bin\", \"java\").";
    }

    private static String idle(Objection found) {
        return started(found) + " did a share of the work: "
                + named(found.culprits(), process -> percent(process.shareOf(found.culprits())))
                + " of the processor time that they used together. A worker has at least "
                + percent(found.minShare())
                + ". Give each process its part of the work, instead of letting some of them wait for the others.";
    }

    private static String started(Objection found) {
        int count = found.culprits().size();
        return processes(count) + (count == 1 ? " was" : " were") + " started, but "
                + (found.was() == 0 ? "none" : "only " + found.was()) + " of them";
    }

    /** Rounded down, so that nobody who has too little reads that it is enough. */
    private static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9) + " %";
    }

    private static String wanted(Objection found) {
        return switch (found.kind()) {
            case TOO_FEW_PROCESSES -> "at least " + processes(found.wanted());
            case TOO_MANY_PROCESSES -> found.wanted() == 0 ? "no process" : "at most " + processes(found.wanted());
            case NOT_JVMS -> "at least " + found.wanted() + " JVMs";
            case IDLE_PROCESSES -> "at least " + processes(found.wanted()) + " with a share of the work";
            case PROCESSES_IN_TURNS -> processes(found.wanted()) + " at the same time";
            case PROCESSES_LEFT -> "no process left";
        };
    }

    private static String was(Objection found) {
        return switch (found.kind()) {
            case TOO_FEW_PROCESSES, TOO_MANY_PROCESSES -> processes(found.was()) + names(found.culprits());
            case NOT_JVMS -> found.was() + (found.was() == 1 ? " JVM" : " JVMs");
            case IDLE_PROCESSES -> processes(found.was()) + " with a share of the work";
            case PROCESSES_IN_TURNS -> "at most " + processes(found.was());
            case PROCESSES_LEFT -> processes(found.was()) + " left" + names(found.culprits());
        };
    }

    private static String processes(int count) {
        return count == 1 ? "1 process" : count + " processes";
    }

    private static String names(List<ObservedProcess> seen) {
        return seen.isEmpty() ? "" : ": " + listed(seen, ProcessWords::name);
    }

    private static String named(List<ObservedProcess> seen, Function<ObservedProcess, String> about) {
        return listed(seen, process -> name(process) + " " + about.apply(process));
    }

    private static String listed(List<ObservedProcess> seen, Function<ObservedProcess, String> each) {
        String more = seen.size() > MOST_NAMED ? ", ..." : "";
        return seen.stream().limit(MOST_NAMED).map(each).collect(Collectors.joining(", ", "", more));
    }

    private static String name(ObservedProcess process) {
        return process.name() + " (" + process.pid() + ")";
    }
}
