package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
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
    private static final int THOUSANDS = 5_000;
    private static final int LAST_IN_A_LONG = 92;
    private static final long LAST_VALUE = 7_540_113_804_746_346_429L;

    @Test
    @Check(
            id = "one-evaluation",
            points = "1.5",
            parts = {"a function", "a body that calls itself", "thousands of arguments"},
            hint =
                    "Count how often your function runs for one argument; a body must be given the memoized function to call.")
    @DisplayName("A memoized function, even one that calls itself, is evaluated exactly once for each argument")
    public void oneEvaluation(Random random, Parts parts) {
        parts.check("a function", () -> {
            eachDrawnArgumentOnce(random);
            twoFunctionsDoNotShare();
        });
        parts.check("a body that calls itself", () -> {
            recursiveFromCold();
            recursiveStepByStep();
        });
        parts.check("thousands of arguments", () -> {
            thousandsOfArguments(random);
            thousandsOfRecursiveArguments();
        });
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
            Call call = Call.of("memoize(function).apply(%d)", n).because("the function gives that");
            Answer.mustBe("value of " + n, call, "what is kept", () -> memoized.apply(n));
            evaluations.mustBeOne(n);
        }
    }

    private static void twoFunctionsDoNotShare() {
        Function<Integer, String> first = Memoizer.memoize(n -> "first of " + n);
        Function<Integer, String> second = Memoizer.memoize(n -> "second of " + n);
        first.apply(1);
        Call call = Call.of("After memoize(first).apply(1), memoize(second).apply(1)")
                .because("each call of memoize needs a place of its own for results");
        Answer.mustBe("second of 1", call, "where they are kept", () -> second.apply(1));
    }

    private static void recursiveFromCold() {
        Evaluations evaluations = new Evaluations("The body given to memoizeRecursive");
        Function<Integer, Long> fibonacci = memoizedFibonacci(evaluations);
        Call call = Call.of("memoizeRecursive(fibonacci).apply(%d)", LAST_IN_A_LONG)
                .because("that is the Fibonacci number");
        Answer.mustBe(
                LAST_VALUE, call, "what the body calls when it calls itself", () -> fibonacci.apply(LAST_IN_A_LONG));
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

    private static void thousandsOfArguments(Random random) {
        Evaluations evaluations = new Evaluations("The function given to memoize");
        Function<Integer, Integer> memoized = Call.of("memoize(function)")
                .result(() -> Memoizer.memoize(n -> {
                    evaluations.add(n);
                    return -n;
                }));
        int first = random.nextInt(BEYOND_SHARED_BOXES);
        for (int round = 0; round < 2; round++) {
            for (int n = first; n < first + THOUSANDS; n++) {
                mustGive(-n, "memoize(function)", memoized, n);
                evaluations.mustBeOne(n);
            }
        }
    }

    /** From the smallest to the largest, so that none has far to recurse; then backwards. */
    private static void thousandsOfRecursiveArguments() {
        Evaluations evaluations = new Evaluations("The body given to memoizeRecursive");
        Function<Integer, Integer> distance = Call.of("memoizeRecursive(body)")
                .result(() -> Memoizer.memoizeRecursive((self, n) -> {
                    evaluations.add(n);
                    return n == 0 ? 0 : self.apply(n - 1) + 1;
                }));
        for (int n = 0; n < THOUSANDS; n++) {
            mustGive(n, "memoizeRecursive(body)", distance, n);
        }
        for (int n = THOUSANDS - 1; n >= 0; n--) {
            mustGive(n, "memoizeRecursive(body)", distance, n);
            evaluations.mustBeOne(n);
        }
    }

    private static void mustGive(Integer expected, String made, Function<Integer, Integer> memoized, int argument) {
        Call call = Call.of("%s.apply(%d)", made, argument)
                .because("it does, whether it is asked the first or the second time");
        Answer.mustBe(expected, call, "what is kept, and for how many arguments", () -> memoized.apply(argument));
    }

    private static Function<Integer, Long> memoizedFibonacci(Evaluations evaluations) {
        return Call.of("memoizeRecursive(fibonacci)")
                .result(() -> Memoizer.memoizeRecursive((self, n) -> {
                    evaluations.add(n);
                    return n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2);
                }));
    }
}
