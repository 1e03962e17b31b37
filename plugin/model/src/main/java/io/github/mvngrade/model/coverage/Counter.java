package io.github.mvngrade.model.coverage;

/**
 * How many things ran, and how many didn't.
 *
 * @param covered how many ran, 0 or more
 * @param missed how many didn't, 0 or more
 */
public record Counter(int covered, int missed) {
    public static final Counter NOTHING = new Counter(0, 0);

    private static final long WHOLE = 100;

    /** @throws IllegalArgumentException if a number is negative */
    public Counter {
        if (covered < 0 || missed < 0) {
            throw new IllegalArgumentException(
                    "A counter counts from 0, but has " + covered + " covered and " + missed + " missed");
        }
    }

    public int total() {
        return covered + missed;
    }

    /**
     * The share that ran, in percent, rounded down: 100 only if nothing was missed.
     *
     * @throws ArithmeticException if there is nothing to count
     */
    public int percent() {
        return (int) (covered * WHOLE / total());
    }

    public Counter plus(Counter other) {
        return new Counter(covered + other.covered, missed + other.missed);
    }
}
