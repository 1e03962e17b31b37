package course.primes.checks;

import course.primes.Primes;
import course.primes.TrialDivision;
import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which numbers are found, and how fast. */
public class PrimesChecks {
    private static final int MOST = 10_000;
    private static final int ROUNDS = 5;
    private static final int TIMED = 2_000_000;

    @Test
    @Check(id = "small", points = "2", hint = "The first prime is 2. Which multiples of 3 does the loop cross out first?")
    @DisplayName("upTo finds the primes up to 30, and none up to 1")
    public void small() {
        requirePrimes(30, List.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29));
        requirePrimes(2, List.of(2));
        requirePrimes(1, List.of());
        requirePrimes(0, List.of());
    }

    @Test
    @Check(id = "drawn", points = "2", hint = "Compare with TrialDivision.primesUpTo: which is the first number that differs?")
    @DisplayName("upTo finds all primes up to a drawn limit, and nothing else")
    public void drawn(Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            int limit = 50 + random.nextInt(MOST);
            requirePrimes(limit, TrialDivision.primesUpTo(limit));
        }
    }

    private static void requirePrimes(int limit, List<Integer> primes) {
        Call.of("upTo(%d)", limit)
                .lookAt("where crossing out begins and ends")
                .mustReturn(primes, () -> Primes.upTo(limit));
    }

    @Test
    @Check(
            id = "speedup",
            points = "3",
            hint = "Crossing out a multiple is one step. How many does a division by every number take?",
            requires = {"small", "drawn"})
    @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 5, baseline = Dividing.class, contender = CrossingOut.class)
    @DisplayName("upTo is at least 5 times as fast as trial division")
    public void speedup() {}

    /** The given way. */
    public static final class Dividing implements TimedProgram {
        @Override
        public Long run(long seed) {
            return sum(TrialDivision.primesUpTo(limit(seed)));
        }
    }

    /** The submission. */
    public static final class CrossingOut implements TimedProgram {
        @Override
        public Long run(long seed) {
            return sum(Primes.upTo(limit(seed)));
        }
    }

    /** A little different in each run, so that nothing can be kept from one to the next. */
    private static int limit(long seed) {
        return TIMED + Math.floorMod(seed, 1_000);
    }

    private static long sum(List<Integer> numbers) {
        return numbers.stream().mapToLong(number -> number).sum();
    }
}
