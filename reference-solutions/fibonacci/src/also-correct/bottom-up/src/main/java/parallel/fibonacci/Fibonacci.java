package parallel.fibonacci;

/** Fills a table from the smallest number to the largest, when the class is loaded. */
public final class Fibonacci {
    private static final long[] NUMBERS = new long[93];

    static {
        NUMBERS[1] = 1;
        for (int n = 2; n < NUMBERS.length; n++) {
            NUMBERS[n] = NUMBERS[n - 1] + NUMBERS[n - 2];
        }
    }

    private Fibonacci() {}

    public static long cached(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("There is no Fibonacci number " + n);
        }
        return NUMBERS[n];
    }
}
