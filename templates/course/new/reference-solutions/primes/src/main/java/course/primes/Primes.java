package course.primes;

import java.util.ArrayList;
import java.util.List;

/** Prime numbers. */
public final class Primes {
    private Primes() {}

    /**
     * All primes from 2 up to the limit, in ascending order.
     *
     * @param limit 0 or more
     * @throws IllegalArgumentException if the limit is negative
     */
    public static List<Integer> upTo(int limit) {
        // BEGIN SOLUTION
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + limit);
        }
        boolean[] crossedOut = new boolean[limit + 1];
        List<Integer> primes = new ArrayList<>();
        for (int n = 2; n <= limit; n++) {
            if (crossedOut[n]) {
                continue;
            }
            primes.add(n);
            for (long multiple = (long) n * n; multiple <= limit; multiple += n) {
                crossedOut[(int) multiple] = true;
            }
        }
        return primes;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
