package io.github.mvngrade.model.grade;

import java.util.Optional;

/**
 * Why a check got its verdict, in words for the student.
 *
 * @param message one or more lines; empty for a check that passed
 * @param expected what the check wanted, when it compared two values
 * @param actual what the submission gave instead
 * @param cause what led to the verdict
 */
public record Explanation(String message, Optional<String> expected, Optional<String> actual, Cause cause) {
    /** What leads to a verdict. */
    public enum Cause {
        /** The grade itself: what it found, or could not find. */
        GRADE,
        /** A request: the check, or one that it requires, was left out by it. */
        REQUEST,
        /** A failure of the grader itself, in a check that this one requires. */
        FAULT
    }

    public static final Explanation NONE = of("");

    /** What a grade found. */
    public Explanation(String message, Optional<String> expected, Optional<String> actual) {
        this(message, expected, actual, Cause.GRADE);
    }

    public static Explanation of(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty());
    }

    /** Why a check was left out by request. */
    public static Explanation leftOut(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty(), Cause.REQUEST);
    }

    /** Why a check is undecided that requires one in which the grader itself failed. */
    public static Explanation fault(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty(), Cause.FAULT);
    }

    /** The same cause in other words, with nothing to compare. */
    public Explanation inWords(String words) {
        return new Explanation(words, Optional.empty(), Optional.empty(), cause);
    }
}
