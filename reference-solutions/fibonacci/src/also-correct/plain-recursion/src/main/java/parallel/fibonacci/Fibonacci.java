package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;

/** A recursion that looks into a map of its own first. */
public final class Fibonacci {
    private static final Map<Integer, Long> KNOWN = new HashMap<>();

    private Fibonacci() {}

    public static long cached(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("negative: " + n);
        }
        if (n < 2) {
            return n;
        }
        Long known = KNOWN.get(n);
        if (known != null) {
            return known;
        }
        long number = cached(n - 1) + cached(n - 2);
        KNOWN.put(n, number);
        return number;
    }
}
