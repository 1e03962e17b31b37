package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
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
                    "Count how often your function runs for one argument; a body must be given the memoized function to call.")
    @DisplayName("A memoized function, even one that calls itself, is evaluated once for each argument")
    public void oneEvaluation(Random random) {
        eachDrawnArgumentOnce(random);
        twoFunctionsDoNotShare();
        recursiveFromCold();
        recursiveStepByStep();
    }

    private static void eachDrawnArgumentOnce(Random random) {
        Evaluations evaluations = new Evaluations("The function given to memoize");
        Function<Integer, String> memoized = Call.of("memoize(function)")
                .result(() -> Memoizer.memoize(n -> {
                    evaluations.add(n);
                    return "value of " + n;
                }));
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = BEYOND_SHARED_BOXES + random.nextInt(DIFFERENT);
            Call.of("memoize(function).apply(%d)", n)
                    .because("the function gives that")
                    .lookAt("what is kept")
                    .mustReturn("value of " + n, () -> memoized.apply(n));
            evaluations.mustBeOne(n);
        }
    }

    private static void twoFunctionsDoNotShare() {
        Function<Integer, String> first = Memoizer.memoize(n -> "first of " + n);
        Function<Integer, String> second = Memoizer.memoize(n -> "second of " + n);
        first.apply(1);
        Call.of("After memoize(first).apply(1), memoize(second).apply(1)")
                .because("each call of memoize needs a place of its own for results")
                .lookAt("where they are kept")
                .mustReturn("second of 1", () -> second.apply(1));
    }

    private static void recursiveFromCold() {
        Evaluations evaluations = new Evaluations("The body given to memoizeRecursive");
        Function<Integer, Long> fibonacci = memoizedFibonacci(evaluations);
        Call.of("memoizeRecursive(fibonacci).apply(%d)", LAST_IN_A_LONG)
                .because("that is the Fibonacci number")
                .lookAt("what the body calls when it calls itself")
                .mustReturn(LAST_VALUE, () -> fibonacci.apply(LAST_IN_A_LONG));
        for (int n = 0; n <= LAST_IN_A_LONG; n++) {
            evaluations.mustBeOne(n);
        }
    }

    private static void recursiveStepByStep() {
        Evaluations evaluations = new Evaluations("The body given to memoizeRecursive");
        Function<Integer, Long> fibonacci = memoizedFibonacci(evaluations);
        for (int n : new int[] {5, 10, 3, 10}) {
            fibonacci.apply(n);
        }
        for (int n = 0; n <= 10; n++) {
            evaluations.mustBeOne(n);
        }
    }

    private static Function<Integer, Long> memoizedFibonacci(Evaluations evaluations) {
        return Call.of("memoizeRecursive(fibonacci)")
                .result(() -> Memoizer.memoizeRecursive((self, n) -> {
                    evaluations.add(n);
                    return n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2);
                }));
    }
}
