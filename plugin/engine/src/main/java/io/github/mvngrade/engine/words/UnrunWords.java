package io.github.mvngrade.engine.words;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import java.time.Duration;

/** Why one check, or all of them, didn't run. */
public final class UnrunWords {
    /** Of a check whose code the pack doesn't hold. */
    public static final String HIDDEN = "A hidden check: it is decided at hand-in.";

    /** Why a check is undecided as long as nothing is measured. */
    public static final Explanation NOT_MEASURED_YET =
            Explanation.of(Reason.NONE, "It passed, but its speedup hasn't been measured yet.");

    /** Of a speedup in a grade without speedups. */
    public static final String WITHOUT_SPEEDUPS = "Left out by request (-Dgrade.speedup=false).";

    /** Of each check in a grade that the grader couldn't make. */
    public static final String GRADER_FAILED = "Not decided: the grader itself failed.";

    /** Of a whole grade. */
    public static final String NOT_COMPILED = "The submission doesn't compile.";

    private UnrunWords() {}

    /**
     * Of a check that nobody asked for.
     *
     * @param only the check that was asked for
     */
    public static String notAskedFor(CheckId only) {
        return "Left out by request (-Dgrade.check=" + only + ").";
    }

    /** Of a check that needs one that was left out by request. */
    public static String requirementLeftOut(CheckId required) {
        return "Left out: it requires " + required + ", which was left out by request.";
    }

    /** Of a check that needs one that didn't pass. */
    public static Explanation requirementFailed(CheckId required) {
        return Explanation.of(Reason.REQUIREMENT_NOT_PASSED, requires(required) + ", which did not pass.");
    }

    /**
     * Of a check that needs one that is undecided.
     *
     * @param cause whether the grader itself failed in that one
     */
    public static Explanation requirementUndecided(CheckId required, Explanation.Cause cause) {
        String words = requires(required) + ", which could not be decided here.";
        return cause == Explanation.Cause.FAULT
                ? Explanation.fault(words)
                : Explanation.of(Reason.REQUIREMENT_UNDECIDED, words);
    }

    private static String requires(CheckId required) {
        return "Not run: it requires " + required;
    }

    /** Of a check whose turn never came. */
    public static String outOfTime(Duration total) {
        return "Not run: the checks before it used up the time of the whole grade (" + total.toSeconds() + " s).";
    }

    /**
     * Of each check in a grade in which nothing could run.
     *
     * @param reason of the whole grade
     */
    public static String nothingRan(String reason) {
        return "Not run: " + reason;
    }

    /** Of a whole grade in which the grader failed in a way that it has no words for. */
    public static String unexpected(Exception trouble) {
        return "The grader failed unexpectedly (" + trouble + "). Grade again; if it fails again, report it";
    }
}
