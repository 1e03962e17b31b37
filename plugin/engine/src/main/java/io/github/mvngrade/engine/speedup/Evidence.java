package io.github.mvngrade.engine.speedup;

import java.util.List;

/**
 * What block ratios show against a threshold; the same looks and bounds for every speedup rule.
 *
 * <p>All ratios and thresholds are natural logarithms, in the order in which the blocks were measured: a decision, once
 * reached, can't be undone by later blocks.
 */
final class Evidence {
    /** Half of the blocks of a program just below the threshold exceed it by chance; a false PASS in at most 5 %. */
    static final GroupSequentialBounds PASS =
            GroupSequentialBounds.of(.5, .05, List.of(5, 9, 12, 16, 20, 25, 31, 39, 48, 60));

    /**
     * Half of the blocks of a program at the threshold fall below it, and up to a fifth of the others may be spoiled
     * against the student: .6; a false FAIL in at most 0.1 %.
     */
    static final GroupSequentialBounds FAIL = GroupSequentialBounds.of(.6, .001, List.of(16, 20, 25, 31, 39, 48, 60));

    /** Only spoiled blocks, at most a fifth, of a good program miss grossly; a false FAIL in at most 0.03 %. */
    static final GroupSequentialBounds GROSS = GroupSequentialBounds.of(.2, .0003, List.of(6, 9, 12));

    private Evidence() {}

    /** Whether the ratios exceed the PASS threshold too often for chance. */
    static boolean passes(double[] logRatios, double logPass) {
        return PASS.crossedBy(logRatios, ratio -> ratio > logPass);
    }

    /** Whether the ratios lie below the FAIL threshold, or far below the PASS threshold, too often for chance. */
    static boolean fails(double[] logRatios, double logPass, double logFail) {
        double logGross = logPass + StrictMath.log(Tolerance.GROSS_SHARE);
        return GROSS.crossedBy(logRatios, ratio -> ratio < logGross)
                || FAIL.crossedBy(logRatios, ratio -> ratio < logFail);
    }
}
