package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import java.util.HashMap;
import java.util.Map;

/** Counts how often something was evaluated for each argument, and stops it at the second time. */
final class Evaluations {
    private final Call evaluated;
    private final Map<Integer, Integer> byArgument = new HashMap<>();

    /** @param what is evaluated, worded to begin a sentence */
    Evaluations(String what) {
        evaluated = Call.of(what);
    }

    /**
     * Counts one more; fails at once when it is one too many, so that nobody waits for an exponential number of them.
     */
    void add(int n) {
        byArgument.merge(n, 1, Integer::sum);
        mustBeOne(n);
    }

    void mustBeOne(int n) {
        int count = byArgument.getOrDefault(n, 0);
        evaluated
                .lookAt(
                        count == 0
                                ? "where the result comes from"
                                : "where a result is kept, and at what the body calls when it calls itself")
                .must("be evaluated exactly once for the argument " + n, 1, count);
    }
}
