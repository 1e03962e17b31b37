package io.github.mvngrade.engine.run;

import io.github.mvngrade.engine.subject.ThreadDump;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.protocol.Failure;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what was seen of a check into a verdict with words for the student; pure. */
public final class Explanations {
    private static final String MAY_BE =
            " It may loop forever, wait for something that never comes, or be far too slow; the end of its captured"
                    + " output, in the report, shows where its threads were.";

    private final Exercise exercise;

    public Explanations(Exercise exercise) {
        this.exercise = exercise;
    }

    /** The result of a check that ran. Only an explicit pass in a subject that went on is one. */
    public CheckResult result(CheckPlan check, CheckRecord seen) {
        Execution execution = readable(seen.execution());
        boolean finished = execution.ending().kind() == Ending.Kind.FINISHED;
        if (seen.passed() == CheckRecord.Pass.YES && finished) {
            return CheckResult.passed(check, execution).withProcesses(seen.processes());
        }
        CheckResult failed = CheckResult.failed(check, explain(seen), execution).withProcesses(seen.processes());
        return execution.ending().equals(Ending.HARNESS_FAILED) ? failed.undecided() : failed;
    }

    private Execution readable(Execution execution) {
        return new Execution(
                execution.ending(), execution.duration(), readable(execution.ending(), execution.output()));
    }

    private String readable(Ending ending, String output) {
        return ending.kind() == Ending.Kind.TIMED_OUT ? ThreadDump.shorten(output, exercise.packageName()) : output;
    }

    private Explanation explain(CheckRecord seen) {
        Execution run = seen.execution();
        Explanation why = explain(run.ending(), seen.failure(), seen.exitedAt());
        return run.ending().kind() == Ending.Kind.TIMED_OUT ? timedOut(run) : why;
    }

    private Explanation timedOut(Execution run) {
        Duration clearlyLonger = exercise.limits().perCheck().multipliedBy(3).dividedBy(2);
        String longer = run.duration().compareTo(clearlyLonger) > 0
                ? " The machine was busy, so it was given " + run.duration().toSeconds() + " s."
                : "";
        String spot = ThreadDump.spot(run.output(), exercise.packageName())
                .map(frame -> " When it was stopped, one of its threads was at " + frame + ".")
                .orElse("");
        return Explanation.of(Reason.TIMED_OUT, "Did not end within " + seconds() + "." + longer + spot + MAY_BE);
    }

    /** Why a timed run gave no time, after a check whose own run passed. */
    public Explanation explain(TimedRunException broken) {
        Explanation why = explain(broken.ending(), broken.failure(), broken.exitedAt());
        return new Explanation(
                "The check's own run passed, but a timed run broke. " + why.message(),
                why.expected(),
                why.actual(),
                why.cause(),
                why.reason());
    }

    /**
     * How a check ran of which a timed run broke, with what both printed.
     *
     * @param own the check's own run
     */
    public Execution execution(Execution own, TimedRunException broken) {
        String timed = readable(broken.ending(), broken.output());
        String output = Stream.of(own.output().stripTrailing(), timed.isEmpty() ? "" : "The timed run:\n" + timed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        Ending ending = broken.ending().equals(Ending.HARNESS_FAILED) ? broken.ending() : own.ending();
        return new Execution(ending, own.duration(), output);
    }

    private Explanation explain(Ending ending, Optional<Failure> failure, String exitedAt) {
        return switch (ending.kind()) {
            case FINISHED ->
                failure.map(this::explain)
                        .orElseGet(() -> Explanation.of(
                                Reason.UNEXPLAINED, "The check did not pass, and its process gave no reason."));
            case OUT_OF_MEMORY ->
                failure.map(this::explain)
                        .orElseGet(() -> Explanation.of(
                                Reason.OUT_OF_MEMORY,
                                "Ran out of memory (a check has "
                                        + exercise.limits().heapMiB() + " MiB of heap)."));
            case TIMED_OUT -> Explanation.of(Reason.TIMED_OUT, "Did not end within " + seconds() + "." + MAY_BE);
            case EXITED -> Explanation.of(Reason.EXITED, exited(ending.code(), exitedAt));
            case KILLED ->
                Explanation.of(
                        Reason.KILLED,
                        "The process was killed by signal " + ending.code()
                                + " while this check ran; a submission must not do that, nor use more memory than it is given.");
            case NEVER_CONNECTED ->
                Explanation.of(Reason.NEVER_CONNECTED, "The process that runs the check didn't start.");
            case FORGED ->
                Explanation.of(
                        Reason.FORGED,
                        "The process sent results that the check itself can't have sent;"
                                + " nothing that it reported is taken.");
            case HARNESS_FAILED ->
                Explanation.of(
                        Reason.HARNESS_FAILED,
                        "The grader itself failed while it ran this check. This isn't counted against you: the points are"
                                + " pending, not lost. Grade again. If it fails again, show target/grade/grade.json to those who teach the"
                                + " course.");
        };
    }

    private static String exited(int code, String where) {
        if (code == ExitCodes.BROKE && where.isEmpty()) {
            return "The process ended with exit code " + code
                    + " while this check ran. The grader's own harness uses that code when it can't go on.";
        }
        String place = where.isEmpty() ? "" : " at " + where;
        return "The program ended the whole JVM with exit code " + code + place
                + " while this check ran (System.exit or Runtime.halt). A method must return to its caller or throw.";
    }

    private Explanation explain(Failure failure) {
        return inWords(failure).as(Reason.valueOf(failure.kind().name()));
    }

    private Explanation inWords(Failure failure) {
        return switch (failure.kind()) {
            case ASSERTION ->
                new Explanation(joined(failure.message(), failure.trace()), failure.expected(), failure.actual());
            case THROWN -> Explanation.of(joined("Threw " + failure.message(), failure.trace()));
            case STACK_OVERFLOW ->
                Explanation.of(joined(
                        "Recursed without end: the stack was used up (StackOverflowError).",
                        repeating(failure.trace())));
            case OUT_OF_MEMORY ->
                Explanation.of(joined(
                        "Ran out of memory: " + failure.message() + " (a check has "
                                + exercise.limits().heapMiB() + " MiB of heap).",
                        failure.trace()));
            case ABORTED -> Explanation.of("The check was aborted, which is not a pass: " + failure.message());
            case SKIPPED -> Explanation.of("The check was skipped, which is not a pass: " + failure.message());
            case EMPTY -> Explanation.of(failure.message() + " That is not a pass.");
        };
    }

    /** Of an endless recursion the frames differ with the depth at which it broke; the first that returns is enough. */
    private static String repeating(String trace) {
        return trace.lines().skip(1).findFirst().orElse(trace);
    }

    private static String joined(String message, String trace) {
        String indented = trace.lines().map(line -> "\n  at " + line).reduce("", String::concat);
        return message + indented;
    }

    private String seconds() {
        long millis = exercise.limits().perCheck().toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
