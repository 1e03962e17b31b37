package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mvngrade.checks.Check;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.Memoizer;

/** How often a memoized function is evaluated. */
public class MemoizerChecks {
    private static final int DRAWS = 60;
    private static final int DIFFERENT = 20;
    private static final int BEYOND_SHARED_BOXES = 1000;
    private static final int LAST_IN_A_LONG = 92;
    private static final long LAST_VALUE = 7_540_113_804_746_346_429L;

    @Test
    @Check(
            id = "one-evaluation",
            points = "1.5",
            hint =
                    "Count how often your function runs for one argument; a body must get the memoized function to call.")
    @DisplayName("A memoized function, also one that calls itself, is evaluated once for each argument")
    public void oneEvaluation(Random random) {
        eachDrawnArgumentOnce(random);
        twoFunctionsDoNotShare();
        recursiveFromCold();
        recursiveStepByStep();
    }

    private static void eachDrawnArgumentOnce(Random random) {
        Evaluations evaluations = new Evaluations("the function given to memoize");
        Function<Integer, String> memoized = Memoizer.memoize(n -> {
            evaluations.add(n);
            return "value of " + n;
        });
        assertNotNull(memoized, "memoize must return a function, but returned null.");
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = BEYOND_SHARED_BOXES + random.nextInt(DIFFERENT);
            assertEquals(
                    "value of " + n,
                    memoized.apply(n),
                    "What memoize returns must give for " + n + " what the function gives. Look at what is kept.");
            evaluations.requireOne(n);
        }
    }

    private static void twoFunctionsDoNotShare() {
        Function<Integer, String> first = Memoizer.memoize(n -> "first of " + n);
        Function<Integer, String> second = Memoizer.memoize(n -> "second of " + n);
        first.apply(1);
        assertEquals(
                "second of 1",
                second.apply(1),
                "Two functions were memoized; the second must give its own results. Look at where results are kept: each"
                        + " call of memoize needs a place of its own.");
    }

    private static void recursiveFromCold() {
        Evaluations evaluations = new Evaluations("the body given to memoizeRecursive");
        Function<Integer, Long> fibonacci = memoizedFibonacci(evaluations);
        assertEquals(
                LAST_VALUE,
                fibonacci.apply(LAST_IN_A_LONG),
                "A Fibonacci body given to memoizeRecursive must give the right number for 92.");
        for (int n = 0; n <= LAST_IN_A_LONG; n++) {
            evaluations.requireOne(n);
        }
    }

    private static void recursiveStepByStep() {
        Evaluations evaluations = new Evaluations("the body given to memoizeRecursive");
        Function<Integer, Long> fibonacci = memoizedFibonacci(evaluations);
        for (int n : new int[] {5, 10, 3, 10}) {
            fibonacci.apply(n);
        }
        for (int n = 0; n <= 10; n++) {
            evaluations.requireOne(n);
        }
    }

    private static Function<Integer, Long> memoizedFibonacci(Evaluations evaluations) {
        Function<Integer, Long> memoized = Memoizer.memoizeRecursive((self, n) -> {
            evaluations.add(n);
            return n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2);
        });
        assertNotNull(memoized, "memoizeRecursive must return a function, but returned null.");
        return memoized;
    }
}
