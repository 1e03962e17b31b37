package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;

/** Keeps what it is asked for, but computes it by a recursion that never looks there. */
public final class Fibonacci {
    private static final Map<Integer, Long> NUMBERS = new HashMap<>();

    private Fibonacci() {}

    public static long cached(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, but is " + n);
        }
        if (!NUMBERS.containsKey(n)) {
            NUMBERS.put(n, compute(n));
        }
        return NUMBERS.get(n);
    }

    private static long compute(int n) {
        return n < 2 ? n : compute(n - 1) + compute(n - 2);
    }
}
