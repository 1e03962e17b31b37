package course.primes;

import java.util.ArrayList;
import java.util.List;

/** Takes a negative limit for an empty range. */
public final class Primes {
    private Primes() {}

    public static List<Integer> upTo(int limit) {
        if (limit < 0) {
            return List.of();
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
    }
}
