package parallel.fibonacci;

/** Fibonacci numbers that are computed once each. */
public final class Fibonacci {
    private Fibonacci() {}

    /**
     * The n-th Fibonacci number: 0, 1, 1, 2, 3, 5, ...
     *
     * @param n 0 to 92, which is the last one that fits into a {@code long}
     * @throws IllegalArgumentException if n is negative
     */
    public static long cached(int n) {
        throw new UnsupportedOperationException("not built yet");
    }
}
