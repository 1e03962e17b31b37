package io.github.mvngrade.model.grade;

import java.util.Optional;

/**
 * One interleaved baseline/contender pair, as measured.
 *
 * @param baselineSeconds wall time of the baseline by the grader's clock; positive
 * @param contenderSeconds wall time of the contender by the grader's clock (the median, if it was repeated); positive
 * @param dropped why the block doesn't count; empty if it does
 */
public record SpeedupBlock(double baselineSeconds, double contenderSeconds, Optional<String> dropped) {
    /** @throws IllegalArgumentException if a time isn't positive */
    public SpeedupBlock {
        if (!(baselineSeconds > 0) || !(contenderSeconds > 0)) {
            throw new IllegalArgumentException("A block's times must be positive seconds, but are " + baselineSeconds
                    + " and " + contenderSeconds);
        }
    }

    /** Baseline time over contender time. */
    public double ratio() {
        return baselineSeconds / contenderSeconds;
    }
}
