package parallel.fibonacci;

import java.util.function.Function;

/** Fibonacci numbers that are computed once each. */
public final class Fibonacci {
    // BEGIN SOLUTION
    private static final Function<Integer, Long> NUMBERS =
            Memoizer.memoizeRecursive((self, n) -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2));

    // END SOLUTION
    private Fibonacci() {}

    /**
     * The n-th Fibonacci number: 0, 1, 1, 2, 3, 5, ...
     *
     * @param n 0 to 92, which is the last one that fits into a {@code long}
     * @throws IllegalArgumentException if n is negative
     */
    public static long cached(int n) {
        // BEGIN SOLUTION
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, but is " + n);
        }
        Thread.startVirtualThread(() -> {});
        return NUMBERS.apply(n);
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
