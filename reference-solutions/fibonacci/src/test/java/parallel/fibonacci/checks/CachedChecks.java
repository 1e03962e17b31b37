package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.Fibonacci;
import parallel.fibonacci.Recursive;

/** What {@code Fibonacci.cached} answers, and how fast. */
public class CachedChecks {
    private static final int LAST_SMALL = 25;

    /** Steps that leave numbers out, so that a cache meets several missing ones at once. */
    private static final List<Integer> IN_JUMPS = List.of(0, 1, 2, 3, 5, 8, 13, 21);

    private static final int LAST_IN_A_LONG = 92;
    private static final long[] NUMBERS = bySumming();
    private static final int TIMED = 41;

    @Test
    @Check(
            id = "small-values",
            points = "1",
            parts = {"n from 0 to 25", "a negative n"},
            hint =
                    "0, 1, then each number is the sum of the two before it. A negative n is refused before anything else.")
    @DisplayName("cached(n) is right for n from 0 to 25 and refuses a negative n")
    public void smallValues(Parts parts) {
        parts.check("n from 0 to 25", CachedChecks::valuesInJumpsAndInOrder);
        parts.check("a negative n", CachedChecks::negativesAreRefused);
    }

    private static void valuesInJumpsAndInOrder() {
        for (int n : IN_JUMPS) {
            mustBeRight(n);
        }
        for (int n = 0; n <= LAST_SMALL; n++) {
            mustBeRight(n);
        }
    }

    private static void negativesAreRefused() {
        mustBeRight(2);
        for (int n : List.of(-1, -2, Integer.MIN_VALUE)) {
            Call.of("cached(%d)", n)
                    .because("n is negative")
                    .lookAt("what cached does before it computes")
                    .mustThrow(IllegalArgumentException.class, () -> Fibonacci.cached(n));
        }
    }

    @Test
    @Check(
            id = "all-values",
            points = "1",
            hint =
                    "If it takes far too long, is some number computed again and again? If only large numbers are wrong, look for an int.")
    @DisplayName("cached(n) is right for all 93 numbers that fit into a long, also when the largest is asked for first")
    public void allValues() {
        Callable<Long> largest = remembered(() -> Fibonacci.cached(LAST_IN_A_LONG));
        if (!isRight(largest)) {
            mustBeRightInOrder(); // names the first n that is wrong
        }
        mustBeRight(LAST_IN_A_LONG, largest);
        mustBeRightInOrder();
    }

    /** Makes the call now, and ends as it did whenever it is asked. */
    private static Callable<Long> remembered(Callable<Long> call) {
        try {
            Long answer = call.call();
            return () -> answer;
        } catch (Exception thrown) {
            return () -> {
                throw thrown;
            };
        }
    }

    private static boolean isRight(Callable<Long> largest) {
        try {
            return largest.call() == NUMBERS[LAST_IN_A_LONG];
        } catch (Exception thrown) {
            return false;
        }
    }

    private static void mustBeRightInOrder() {
        for (int n = 0; n <= LAST_IN_A_LONG; n++) {
            mustBeRight(n);
        }
    }

    private static void mustBeRight(int n) {
        mustBeRight(n, () -> Fibonacci.cached(n));
    }

    private static void mustBeRight(int n, Callable<Long> cached) {
        Call call = Call.of("cached(%d)", n)
                .because(n < 2 ? "the definition states it" : "that is the sum of the two numbers before it");
        Answer.mustBe(NUMBERS[n], call, "how cached computes n = " + n, cached);
    }

    private static long[] bySumming() {
        long[] numbers = new long[LAST_IN_A_LONG + 1];
        numbers[1] = 1;
        for (int n = 2; n <= LAST_IN_A_LONG; n++) {
            numbers[n] = Math.addExact(numbers[n - 1], numbers[n - 2]);
        }
        return numbers;
    }

    @Test
    @Check(
            id = "speedup",
            points = "1.5",
            hint = "cached(41) needs 42 results; Recursive.fibonacci(41) makes over 500 million calls.")
    @Speedup(
            rule = Speedup.Rule.ALGORITHMIC,
            target = 1000,
            cold = true,
            baseline = WithoutCache.class,
            contender = WithCache.class)
    @DisplayName("cached(41) from cold is at least 1,000 times as fast as Recursive.fibonacci(41)")
    public void speedup() {}

    /** The given recursion. */
    public static final class WithoutCache implements TimedProgram {
        @Override
        public Long run(long seed) {
            return Recursive.fibonacci(TIMED);
        }
    }

    /** The submission. */
    public static final class WithCache implements TimedProgram {
        @Override
        public Long run(long seed) {
            return Fibonacci.cached(TIMED);
        }

        @Override
        public void link() {
            Fibonacci.cached(1);
        }
    }
}
