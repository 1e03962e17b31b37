package io.github.mvngrade.model;

/** What is decided about one check. */
public enum Verdict {
    /** All points earned: an explicit, complete {@code passed} arrived. */
    PASSED,
    /** Some of the points earned: by some of the check's parts, or by a speedup that is below its target. */
    PARTIAL,
    /** No points earned, and the reason is the submission's. */
    FAILED,
    /** Not run; the points are lost, and the message says what was missing. */
    NOT_RUN,
    /** This machine couldn't tell; the points are pending. */
    UNMEASURABLE,
    /** A hidden check whose content isn't here; decided at hand-in. */
    HELD_BACK
}
