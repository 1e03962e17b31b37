package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;


/**
 * What is measured again and again: a program under a load.
 *
 * @param speedup the program's, on two real cores; from 1 to below 2
 */
record Cell(Load load, double speedup) {
    /** The target for every program. */
    static final double TARGET = 1.5;

    /** The target as every strategy lowers it, ours among them: a speedup from here on passes. */
    static final double ENOUGH = .9 * TARGET;

    static final int WORKERS = 2;

    Cell {
        if (!(speedup >= 1 && speedup < WORKERS)) {
            throw new IllegalArgumentException(
                    "A program on two cores has a speedup from 1 to below 2, but not " + speedup);
        }
    }

    /** Amdahl: the part of the work that must not be shared, for this speedup on two real cores. */
    double serialFraction() {
        double workers = WORKERS;
        return (1 / speedup - 1 / workers) / (1 - 1 / workers);
    }

    /** A program that reaches the target was failed. */
    boolean falseFail(Ruling ruling) {
        return ruling == Ruling.FAIL && speedup >= TARGET;
    }

    /** A program that misses even the lowered target was passed. */
    boolean falsePass(Ruling ruling) {
        return ruling == Ruling.PASS && speedup < ENOUGH;
    }

    @Override
    public String toString() {
        return load + " " + speedup;
    }
}
