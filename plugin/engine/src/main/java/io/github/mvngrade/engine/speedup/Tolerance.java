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

    /** Fewest clean blocks that may decide a FAIL when all time is used up: a FAIL needs evidence, not just its absence. */
    static final int MIN_BLOCKS_FOR_FAIL_AT_CAP = 30;

    /** Part of the blocks and probes that must have been clean for such a FAIL: a busy machine can't tell. */
    static final double MIN_YIELD = .6;

    /** Fewest clean blocks that a speedup is estimated from. */
    static final int MIN_BLOCKS_FOR_ESTIMATE = 5;

    /** Part of the highest usual capacity from which on cores are quiet; a busy core of two leaves 3/4 at most. */
    static final double GAMMA = .82;

    /** Which of the samples is the highest usual one: above it, two in ten may be luck. */
    static final double HIGH_PERCENTILE = .8;

    /** Times P; a sample above it comes from a disturbed run on one core, not from more cores. */
    static final double MOST_CREDIBLE = 1.15;

    /** Below this capacity no speedup is measured: contention and a missing core look alike there. */
    static final double LEAST_CAPACITY = 1.5;

    /** A machine that never gets above this capacity has one usable core... */
    static final double ONE_CORE = 1.2;

    /** ...if it didn't in so many samples. */
    static final int SAMPLES_FOR_ONE_CORE = 15;

    /** What P real cores are worth, as a part of P: two of them share a memory and a clock. */
    static final double NOMINAL_SHARE = .97;

    /** How many cores others may use during a block that speaks for a FAIL. */
    static final double MOST_FOREIGN = .15;

    /**
     * Times the first quartile of the baseline's times, each in units of the calibrator's time beside it; a slower
     * baseline run counts as this.
     */
    static final double SLOW_BASELINE = 1.15;

    /** Below this a speedup can't be distinguished from none. */
    static final double LEAST_SPEEDUP = 1.05;

    private Tolerance() {}
}
