package io.github.mvngrade.engine.subject;

/**
 * What others had of a subject's processors, up to a moment.
 *
 * @param nanos the moment, by a clock that only ever goes on
 * @param processors how many the subject may use; 1 or more
 * @param foreignSeconds how long these were busy for others than the subject and the grader, or taken by the host, counted
 *     from some moment that is the same for all looks at one subject
 */
public record ForeignUse(long nanos, int processors, double foreignSeconds) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The share of the processors that others left from now until then, from 0 to 1. */
    double leftUntil(ForeignUse later) {
        double seconds = (later.nanos - nanos) / NANOS_PER_SECOND;
        double foreign = (later.foreignSeconds - foreignSeconds) / (seconds * processors);
        return seconds > 0 ? Math.max(0, Math.min(1, 1 - foreign)) : 1;
    }
}
