package io.github.mvngrade.checks;

/** Integer arithmetic within a core's registers: the {@link Kernel} for compute-bound exercises. */
public final class ArithmeticKernel implements Kernel {
    private static final int STEPS = 1_000;

    /** For the grader. */
    public ArithmeticKernel() {}

    /** A unit is 1,000 steps of Marsaglia's xorshift generator (J. Statistical Software 8(14), 2003), shifts 13, 7, 17. */
    @Override
    public long work(long units) {
        long state = 88_172_645_463_325_252L;
        for (long step = units * STEPS; step > 0; step--) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
        }
        return state;
    }
}
