package io.github.mvngrade.model.grade;

import java.util.Optional;

/**
 * Why a check got its verdict, in words for the student and as a code for programs.
 *
 * @param message one or more lines; empty for a check that passed
 * @param expected what the check wanted, when it compared two values
 * @param actual what the submission gave instead
 * @param cause what led to the verdict
 * @param reason what the message says
 */
public record Explanation(
        String message, Optional<String> expected, Optional<String> actual, Cause cause, Reason reason) {
    /** What leads to a verdict. */
    public enum Cause {
        /** The grade itself: what it found, or could not find. */
        GRADE,
        /** A request: it left out the check, or one that the check requires. */
        REQUEST,
        /** A failure of the grader itself, in a check that this one requires. */
        FAULT
    }

    /** What a message says. */
    public enum Reason {
        /** Nothing beyond the verdict, the cause and the grade's outcome; or the message came without a code. */
        NONE,
        /** The check's assertion did not hold. */
        ASSERTION,
        /** Something else was thrown. */
        THROWN,
        /** The stack was used up. */
        STACK_OVERFLOW,
        /** The heap, or another memory, was used up. */
        OUT_OF_MEMORY,
        /** The check gave up on an assumption. */
        ABORTED,
        /** The check itself found that this machine doesn't say what it has to know. */
        CANNOT_TELL,
        /** The check was disabled or skipped. */
        SKIPPED,
        /** A parameterised check without a single invocation. */
        EMPTY,
        /** The check ran to its end, but some of its parts failed or weren't tried. */
        PARTS_MISSING,
        /** The check ran to its end without a pass, and its process didn't say why. */
        UNEXPLAINED,
        /** The check's deadline passed. */
        TIMED_OUT,
        /** The process ended by itself while the check ran. */
        EXITED,
        /** The process was ended by a signal. */
        KILLED,
        /** The process never reached the grader. */
        NEVER_CONNECTED,
        /** What arrived can't have come from the harness. */
        FORGED,
        /** The grader itself failed in this check. */
        HARNESS_FAILED,
        /** The submission lacks what the check calls, or has it with other types. */
        API_MISMATCH,
        /** Fewer processes were started than the check needs. */
        TOO_FEW_PROCESSES,
        /** More processes were started than the check allows. */
        TOO_MANY_PROCESSES,
        /** Enough processes were started, but too few of them were JVMs of the grade's runtime. */
        NOT_JVMS,
        /** Enough processes were started, but too few of them did a share of the work. */
        IDLE_PROCESSES,
        /** Processes that had to run at the same time didn't. */
        PROCESSES_IN_TURNS,
        /** Processes outlived the check. */
        PROCESSES_LEFT,
        /** The answer of a timed run was wrong. */
        WRONG_ANSWER,
        /** A speedup is below its target. */
        TOO_SLOW,
        /** In most timed runs the subject's clock went differently from the grader's. */
        BENT_CLOCK,
        /** In most timed runs fewer of its processes worked than workers were asked for. */
        IDLE_WORKERS,
        /** In most timed runs the program went on working after it had answered. */
        WORKED_ON,
        /** Fewer processors than workers may be used. */
        TOO_FEW_CORES,
        /** A control group allows less processor time than a measurement needs. */
        LOW_QUOTA,
        /** More processors are counted, but they were never worth more than one. */
        ONE_USABLE_CORE,
        /** Processors are hardware threads of one core. */
        SIBLINGS,
        /** What a perfect program reaches here is hardly more than no speedup at all. */
        NO_ROOM,
        /** The cores were busy whenever something could have been measured. */
        NEVER_QUIET,
        /** What was measured shows neither that the target is reached nor that it isn't. */
        UNDECIDED,
        /** A check that this one requires did not pass. */
        REQUIREMENT_NOT_PASSED,
        /** A check that this one requires could not be decided. */
        REQUIREMENT_UNDECIDED
    }

    public static final Explanation NONE = of("");

    /** What a grade found, without a code. */
    public Explanation(String message, Optional<String> expected, Optional<String> actual) {
        this(message, expected, actual, Cause.GRADE, Reason.NONE);
    }

    /** What a grade found, without a code. */
    public static Explanation of(String message) {
        return of(Reason.NONE, message);
    }

    /** What a grade found. */
    public static Explanation of(Reason reason, String message) {
        return new Explanation(message, Optional.empty(), Optional.empty(), Cause.GRADE, reason);
    }

    /** Why a check was left out by request. */
    public static Explanation leftOut(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty(), Cause.REQUEST, Reason.NONE);
    }

    /** Why a check is undecided: it requires one in which the grader itself failed. */
    public static Explanation fault(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty(), Cause.FAULT, Reason.REQUIREMENT_UNDECIDED);
    }

    /** The same with a code. */
    public Explanation as(Reason code) {
        return new Explanation(message, expected, actual, cause, code);
    }

    /** The same cause in other words, with nothing to compare and no code. */
    public Explanation inWords(String words) {
        return new Explanation(words, Optional.empty(), Optional.empty(), cause, Reason.NONE);
    }
}
