package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import parallel.fibonacci.Fibonacci;
import parallel.fibonacci.Recursive;

/** What {@code Fibonacci.cached} answers, and how fast. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class CachedChecks {
    private static final int LAST_SMALL = 25;

    /** Steps that leave numbers out, so that a cache meets several missing ones at once. */
    private static final List<Integer> IN_JUMPS = List.of(0, 1, 2, 3, 5, 8, 13, 21);

    private static final int LAST_IN_A_LONG = 92;
    private static final int TIMED = 42;

    @Test
    @Order(1)
    @Check(
            id = "small-values",
            points = "1",
            hint =
                    "0, 1, then each number is the sum of the two before it. A negative n is refused before anything else.")
    @DisplayName("cached(n) is right for n from 0 to 25 and refuses a negative n")
    public void smallValues() {
        long[] expected = bySumming(LAST_SMALL);
        for (int n : IN_JUMPS) {
            requireValue(expected, n);
        }
        for (int n = 0; n <= LAST_SMALL; n++) {
            requireValue(expected, n);
        }
        requireRefused(-1);
        requireRefused(Integer.MIN_VALUE);
    }

    @Test
    @Order(2)
    @Check(
            id = "all-values",
            points = "1",
            hint = "If it never ends, some number is computed again and again; if it is wrong, look for an int.")
    @DisplayName("cached(n) is right for all 93 numbers that fit into a long")
    public void allValues() {
        long[] expected = bySumming(LAST_IN_A_LONG);
        requireValue(expected, LAST_IN_A_LONG);
        for (int n = 0; n <= LAST_IN_A_LONG; n++) {
            requireValue(expected, n);
        }
    }

    @Test
    @Order(3)
    @Check(
            id = "speedup",
            points = "1.5",
            hint = "cached(42) needs 43 results; Recursive.fibonacci(42) makes over 800 million calls.",
            requires = "small-values")
    @Speedup(
            rule = Speedup.Rule.ALGORITHMIC,
            target = 1000,
            cold = true,
            baseline = WithoutCache.class,
            contender = WithCache.class)
    @DisplayName("cached(42) from cold is at least 1,000 times as fast as Recursive.fibonacci(42)")
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

    private static long[] bySumming(int last) {
        long[] numbers = new long[last + 1];
        numbers[1] = 1;
        for (int n = 2; n <= last; n++) {
            numbers[n] = Math.addExact(numbers[n - 1], numbers[n - 2]);
        }
        return numbers;
    }

    private static void requireValue(long[] expected, int n) {
        String rule = n < 2 ? "which the definition states." : "the sum of the two numbers before it.";
        assertEquals(
                expected[n],
                Fibonacci.cached(n),
                "cached(" + n + ") must be " + expected[n] + ", " + rule + " Look at how cached computes n = " + n
                        + ".");
    }

    private static void requireRefused(int n) {
        String expected = "cached(" + n + ") must throw an IllegalArgumentException, because n is negative";
        String thrown = "nothing";
        try {
            Fibonacci.cached(n);
        } catch (IllegalArgumentException refused) {
            return;
        } catch (RuntimeException | StackOverflowError other) {
            thrown = other.toString();
        }
        assertEquals(
                "an IllegalArgumentException", thrown, expected + ". Look at what cached does before it computes.");
    }
}
