package parallel.piestimation;

/**
 * Points that are spread evenly over the square from (0, 0) to (1, 1), always the same ones for the same seed.
 *
 * <p>Each coordinate is the upper 53 bits of the next number of SplitMix64 (Steele, Lea, Flood: "Fast Splittable
 * Pseudorandom Number Generators", 2014), divided by 2 to the power of 53.
 */
public final class RandomPoints {
    /** A generator with this seed ends its whole JVM with exit code 3, as a machine does that fails. */
    public static final long CRASH = 0xDEAD_0000_DEADL;

    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;
    private static final int CRASHED = 3;

    private long state;
    private double x;
    private double y;

    public RandomPoints(long seed) {
        if (seed == CRASH) {
            Runtime.getRuntime().halt(CRASHED);
        }
        state = seed;
    }

    /** Goes on to the next point. Must be called before the first one, too. */
    public void next() {
        x = coordinate(state + STEP);
        y = coordinate(state + 2 * STEP);
        state += 2 * STEP;
    }

    private static double coordinate(long number) {
        long bits = number;
        bits = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D0_49BB_1331_11EBL;
        bits ^= bits >>> 31;
        return (bits >>> UNUSED_BITS) * UNIT;
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
