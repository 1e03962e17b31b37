package io.github.mvngrade.model.proof;

/**
 * What became of one check on one submission.
 *
 * @param result what the grade says; of several runs, the worst
 * @param fit whether that is as it must be
 * @param note in how many of several runs, for example {@code in 1 of 20 runs}; empty if in all
 * @param lost how many of the points, for example {@code 1 of 3}, if some of the check's parts are lost; otherwise empty
 */
public record Cell(Result result, Fit fit, String note, String lost) {
    /** A result of a check whose points aren't lost part by part. */
    public Cell(Result result, Fit fit, String note) {
        this(result, fit, note, "");
    }

    /** What a grade says about a check, from the worst of several runs to the best. */
    public enum Result {
        /** No check ran, because the submission doesn't compile or can't be read, or the grader itself failed. */
        NOT_GRADED,
        /** FAILED, or NOT_RUN for a reason other than a check that it requires. */
        LOST,
        /** Lost in part. */
        PARTIAL,
        /** Not run, because a check that it requires was lost. */
        NOT_REACHED,
        /** This machine couldn't tell, for this check or for one that it requires. */
        UNDECIDED,
        /** Not run, because speedups were left out by request. */
        LEFT_OUT,
        PASSED
    }

    /** Whether a result is as it must be. */
    public enum Fit {
        EXPECTED,
        UNEXPECTED,
        /** The result doesn't say. */
        OPEN
    }
}
