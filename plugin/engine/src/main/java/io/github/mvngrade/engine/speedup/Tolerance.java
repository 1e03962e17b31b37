package io.github.mvngrade.engine.speedup;

/**
 * The constants that every speedup rule shares, each with its reason.
 *
 * <p>They were chosen together, by simulation, so that no program that has exactly its target speedup fails on a quiet
 * or a moderately noisy machine. Change one and the simulation has to be run again.
 */
final class Tolerance {
    /** What a target is lowered by before it decides a PASS: machines differ by as much when nothing is wrong. */
    static final double DELTA = .10;

    /** Part of the target that a PASS needs. */
    static final double PASS_SHARE = 1 - DELTA;

    /**
     * Part of the target below which a ratio speaks for a FAIL: halfway between target and PASS, so that a program at
     * its target has half the tolerance as a margin against a FAIL.
     */
    static final double FAIL_SHARE = 1 - DELTA / 2;

    /** Part of the PASS threshold below which a ratio is a gross miss, which needs fewer blocks. */
    static final double GROSS_SHARE = .8;

    /** Clean blocks after which the decision falls: more would cost minutes and hardly ever change it. */
    static final int MAX_CLEAN_BLOCKS = 60;

    /** Fewest blocks whose median may decide a PASS when all blocks are used up; fewer say nothing. */
    static final int MIN_BLOCKS_FOR_PASS_AT_CAP = 12;

    private Tolerance() {}
}
