package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.run.Reasons;
import io.github.mvngrade.engine.subject.ThreadDump;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.protocol.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How runs ended and failed, in words for the student.
 *
 * @param exercise that was graded
 * @param limit how long the run may take
 */
public record EndingWords(Exercise exercise, Duration limit) {
    private static final String MAY_BE =
            " It may loop forever, wait for something that never comes, or be far too slow; the end of its captured"
                    + " output, in the report, shows where its threads were.";

    /** Of a check that has no limit of its own. */
    public EndingWords(Exercise exercise) {
        this(exercise, exercise.limits().perCheck());
    }

    /** Why a check's own run is no pass. */
    public Explanation ofCheck(CheckRecord seen) {
        Execution run = seen.execution();
        Explanation words = run.ending().kind() == Ending.Kind.TIMED_OUT
                ? Explanation.of(timedOut(run))
                : words(run.ending(), seen.failure(), seen.exitedAt());
        return words.as(Reasons.of(run.ending(), seen.failure()));
    }

    /** Why a check's own run is no pass, and which of its parts it lost; of one without parts, only why. */
    public Explanation ofCheck(CheckRecord seen, List<PartResult> parts) {
        Explanation why = ofCheck(seen);
        if (parts.isEmpty()) {
            return why;
        }
        String message = why.reason() == Reason.PARTS_MISSING
                ? PartWords.missing(parts)
                : PartWords.stopped(parts) + why.message() + "\n" + PartWords.missing(parts);
        return new Explanation(message, why.expected(), why.actual(), why.cause(), why.reason());
    }

    /** Why a part of a check failed. */
    public String ofPart(Failure failure) {
        Explanation why = words(failure);
        return Stream.of(
                        Optional.of(why.message()),
                        why.expected().map(value -> "Expected: " + value),
                        why.actual().map(value -> "But was: " + value))
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Why a timed run gave no time, after a check whose own run passed. */
    public Explanation ofTimedRun(TimedRunException broken) {
        Explanation words = words(broken.ending(), broken.failure(), broken.exitedAt());
        return new Explanation(
                        "The check's own run passed, but a timed run broke. " + words.message(),
                        words.expected(),
                        words.actual())
                .as(Reasons.of(broken.ending(), broken.failure()));
    }

    /** What a check's own run printed; of a dump of its threads, what helps to find the place. */
    public Execution readable(Execution run) {
        return new Execution(run.ending(), run.duration(), readable(run.ending(), run.output()));
    }

    private String readable(Ending ending, String output) {
        return ending.kind() == Ending.Kind.TIMED_OUT ? ThreadDump.shorten(output, exercise.packageName()) : output;
    }

    /**
     * What a check's own run printed, and then a timed run of it.
     *
     * @param own of the check's own run
     */
    public String bothOutputs(String own, TimedRunException timedRun) {
        String timed = readable(timedRun.ending(), timedRun.output());
        return Stream.of(own.stripTrailing(), timed.isEmpty() ? "" : "The timed run:\n" + timed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String timedOut(Execution run) {
        Duration clearlyLonger = limit.multipliedBy(3).dividedBy(2);
        String longer = run.duration().compareTo(clearlyLonger) > 0
                ? " The machine was busy, so it was given " + run.duration().toSeconds() + " s."
                : "";
        String spot = ThreadDump.spot(run.output(), exercise.packageName())
                .map(frame -> " When it was stopped, one of its threads was at " + frame + ".")
                .orElse("");
        return "Did not end within " + seconds() + "." + longer + spot + MAY_BE;
    }

    private Explanation words(Ending ending, Optional<Failure> failure, String exitedAt) {
        return switch (ending.kind()) {
            case FINISHED ->
                failure.map(this::words)
                        .orElseGet(() -> Explanation.of("The check did not pass, and its process gave no reason."));
            case OUT_OF_MEMORY ->
                failure.map(this::words).orElseGet(() -> Explanation.of("Ran out of memory" + heap() + "."));
            case TIMED_OUT -> Explanation.of("Did not end within " + seconds() + "." + MAY_BE);
            case EXITED -> Explanation.of(exited(ending.code(), exitedAt));
            case KILLED ->
                Explanation.of(
                        "The process was killed by signal " + ending.code()
                                + " while this check ran; a submission must not do that, nor use more memory than it is given.");
            case NEVER_CONNECTED -> Explanation.of("The process that runs the check didn't start.");
            case FORGED ->
                Explanation.of("The process sent results that the check itself can't have sent;"
                        + " nothing that it reported counts.");
            case HARNESS_FAILED ->
                Explanation.of("The grader itself failed while it ran this check. This isn't counted against you: the"
                        + " points are pending, not lost. Grade again. If it fails again, show target/grade/grade.json to"
                        + " those who teach the course.");
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

    private Explanation words(Failure failure) {
        return switch (failure.kind()) {
            case ASSERTION ->
                new Explanation(joined(failure.message(), failure.trace()), failure.expected(), failure.actual());
            case THROWN ->
                Explanation.of(joined("Threw " + failure.message() + whereAllowed(failure), failure.trace()));
            case STACK_OVERFLOW ->
                Explanation.of(joined(
                        "Recursed without end: the stack was used up (StackOverflowError).",
                        repeating(failure.trace())));
            case OUT_OF_MEMORY ->
                Explanation.of(joined("Ran out of memory: " + failure.message() + heap() + ".", failure.trace()));
            case ABORTED -> Explanation.of("The check was aborted, which is not a pass: " + failure.message());
            case CANNOT_TELL ->
                Explanation.of("This can't be told here: " + failure.message()
                        + "\nThat isn't counted against you: the points are pending, not lost.");
            case SKIPPED -> Explanation.of("The check was skipped, which is not a pass: " + failure.message());
            case EMPTY -> Explanation.of(failure.message() + " That is not a pass.");
            case PARTS_MISSING -> Explanation.of(failure.message());
        };
    }

    /** A fence, or another user, refuses what a program may well do at home. */
    private static String whereAllowed(Failure failure) {
        boolean denied = failure.message().contains("AccessDeniedException")
                || failure.message().contains("(Permission denied)");
        return denied
                ? "\nWhere programs are fenced in, they can write only to their working folder, their home and their temporary"
                        + " folder, and read no files of others: use relative paths, or Files.createTempFile."
                : "";
    }

    /** Of an endless recursion the frames differ with the depth at which it broke; the first that returns is enough. */
    private static String repeating(String trace) {
        return trace.lines().skip(1).findFirst().orElse(trace);
    }

    private static String joined(String message, String trace) {
        String indented = trace.lines().map(line -> "\n  at " + line).reduce("", String::concat);
        return message + indented;
    }

    private String heap() {
        return " (a check has " + exercise.limits().heapMiB() + " MiB of heap)";
    }

    private String seconds() {
        long millis = limit.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
