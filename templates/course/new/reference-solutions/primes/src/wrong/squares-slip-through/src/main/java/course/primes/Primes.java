package course.primes;

import java.util.ArrayList;
import java.util.List;

/** Begins to cross out behind the square, so that 4, 9 and 25 stay. */
public final class Primes {
    private Primes() {}

    public static List<Integer> upTo(int limit) {
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
            for (long multiple = (long) n * n + n; multiple <= limit; multiple += n) {
                crossedOut[(int) multiple] = true;
            }
        }
        return primes;
    }
}
