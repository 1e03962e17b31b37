package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

/** Counts how often something was evaluated for each argument, and stops it at the second time. */
final class Evaluations {
    private final String what;
    private final Map<Integer, Integer> byArgument = new HashMap<>();

    /** @param what is evaluated, for messages */
    Evaluations(String what) {
        this.what = what;
    }

    /** One more; fails at once when it is one too many, so that nobody waits for an exponential number of them. */
    void add(int n) {
        byArgument.merge(n, 1, Integer::sum);
        requireOne(n);
    }

    void requireOne(int n) {
        assertEquals(
                1,
                byArgument.getOrDefault(n, 0),
                "The number of evaluations of " + what + " for the argument " + n + " must be 1. If it is more, look at"
                        + " where a result is kept, and at what the body calls when it calls itself; if it is 0, at where"
                        + " the result comes from.");
    }
}
