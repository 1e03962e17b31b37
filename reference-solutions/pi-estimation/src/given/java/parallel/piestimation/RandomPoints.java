package parallel.piestimation;

/**
 * Points that are spread evenly over the square from (0, 0) to (1, 1), always the same ones for the same seed.
 *
 * <p>The n-th point, from 0, is the n-th block of Philox2x64-10 with the seed as its key (Salmon, Moraes, Dror, Shaw:
 * "Parallel Random Numbers: As Easy as 1, 2, 3", 2011): the upper 53 bits of its two numbers, divided by 2 to the power
 * of 53. It was made for many workers that draw at the same time: two keys give points that have nothing to do with
 * each other.
 *
 * <p>In a {@link Trial}, something may happen to the worker that makes them.
 */
public final class RandomPoints {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER = 0xD2B7_4407_B1CE_6E93L;
    private static final long KEY_STEP = 0x9E37_79B9_7F4A_7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    private final long key;
    private long drawn;
    private double x;
    private double y;

    public RandomPoints(long seed) {
        key = seed;
        try {
            Trial.begin(seed);
        } catch (NoClassDefFoundError noLibrary) {
            // Started by hand, without the course's library: there is no trial.
        }
    }

    /** Goes on to the next point. Must be called before the first one, too. */
    public void next() {
        long left = drawn++;
        long right = 0;
        long roundKey = key;
        for (int round = 0; round < ROUNDS; round++) {
            long upper = upperHalfOfProduct(left);
            long lower = MULTIPLIER * left;
            left = upper ^ roundKey ^ right;
            right = lower;
            roundKey += KEY_STEP;
        }
        x = (left >>> UNUSED_BITS) * UNIT;
        y = (right >>> UNUSED_BITS) * UNIT;
    }

    /** The upper 64 bits of {@code MULTIPLIER * factor}, both without a sign: Java 18 has it as unsignedMultiplyHigh. */
    private static long upperHalfOfProduct(long factor) {
        long signed = Math.multiplyHigh(MULTIPLIER, factor);
        return signed + factor + ((factor >> 63) & MULTIPLIER);
    }

    /** From 0 up to, but not including, 1. */
    public double x() {
        return x;
    }

    /** From 0 up to, but not including, 1. */
    public double y() {
        return y;
    }
}
