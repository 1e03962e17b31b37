package course.primes;

import java.util.ArrayList;
import java.util.List;

/** The slow way: each number is divided by every number that could divide it. */
public final class TrialDivision {
    private TrialDivision() {}

    /** All primes from 2 up to the limit, in ascending order. */
    public static List<Integer> primesUpTo(int limit) {
        List<Integer> primes = new ArrayList<>();
        for (int n = 2; n <= limit; n++) {
            if (isPrime(n)) {
                primes.add(n);
            }
        }
        return primes;
    }

    private static boolean isPrime(int n) {
        for (int divisor = 2; (long) divisor * divisor <= n; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
