package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens with results that are {@code null}. */
@Hidden
public class NullResultChecks {
    @Test
    @Check(
            id = "null-results",
            points = "0.75",
            parts = {"memoize", "memoizeRecursive", "LruCache"},
            hint = "How does your code tell \"nothing is kept for this key\" from \"null is kept for this key\"?")
    @DisplayName("A result of null is kept like any other")
    public void nullResults(Parts parts) {
        parts.check("memoize", () -> isKept(Memory.MEMOIZE));
        parts.check("memoizeRecursive", () -> isKept(Memory.RECURSIVE));
        parts.check("LruCache", () -> {
            isKept(Memory.OF_TWO);
            takesRoom();
        });
    }

    private static void isKept(Memory memory) {
        mustRun(List.of("full", "empty"), memory, List.of("full", "full", "empty", "empty", "full"));
    }

    private static void takesRoom() {
        mustRun(List.of("full", "empty", "full"), Memory.OF_ONE, List.of("full", "empty", "empty", "full"));
    }

    private static void mustRun(List<String> expected, Memory memory, List<String> keys) {
        Lookup lookup = new Lookup();
        Function<String, String> cached = memory.of(lookup);
        for (String key : keys) {
            Call call = Call.of("%s, called with %s,", memory, key).because("its function gives that");
            Answer.mustBe(Lookup.resultFor(key), call, "what is kept", () -> cached.apply(key));
        }
        Call.of("%s, called with %s, where the result for empty is null,", memory, keys)
                .because("null is kept, and takes room, like any other result")
                .lookAt("how it decides that nothing is kept")
                .must("run its function for these keys", expected, lookup.keys);
    }

    /** Answers {@code null} for one key, and remembers what it was asked. */
    private static final class Lookup implements Function<String, String> {
        private final List<String> keys = new ArrayList<>();

        @Override
        public String apply(String key) {
            keys.add(key);
            return resultFor(key);
        }

        private static String resultFor(String key) {
            return key.equals("empty") ? null : "result for " + key;
        }
    }
}
