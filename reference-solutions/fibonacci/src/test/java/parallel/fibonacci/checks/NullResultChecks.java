package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.LruCache;
import parallel.fibonacci.Memoizer;

/** What happens with results that are {@code null}. */
@Hidden
public class NullResultChecks {
    @Test
    @Check(
            id = "null-results",
            points = "1",
            hint = "How does your code tell \"nothing is kept for this key\" from \"null is kept for this key\"?")
    @DisplayName("A result of null is kept like any other")
    public void nullResults() {
        Lookup forMemoize = new Lookup();
        requireKept("what memoize returns", Memoizer.memoize(forMemoize), forMemoize);

        Lookup forRecursive = new Lookup();
        Function<String, String> recursive = Memoizer.memoizeRecursive((self, key) -> forRecursive.apply(key));
        requireKept("what memoizeRecursive returns", recursive, forRecursive);

        Lookup forCache = new Lookup();
        BiFunction<String, Function<String, String>, String> get = new LruCache<String, String>(2)::get;
        requireKept("get of LruCache(2)", key -> get.apply(key, forCache), forCache);

        requireRoomTaken();
    }

    private static void requireKept(String what, Function<String, String> cached, Lookup lookup) {
        assertNotNull(cached, "It must be a function, but is null: " + what + ".");
        for (String key : List.of("full", "full", "empty", "empty", "full")) {
            assertEquals(
                    Lookup.resultFor(key),
                    cached.apply(key),
                    "Called with " + key + ", " + what + " must give the function's or loader's result.");
        }
        assertEquals(
                List.of("full", "empty"),
                lookup.keys,
                "After calls with full, full, empty, empty, full, where the result for empty is null, " + what
                        + " must have run the function or loader once for each key. Look at how it decides that nothing"
                        + " is kept.");
    }

    private static void requireRoomTaken() {
        Lookup lookup = new Lookup();
        BiFunction<String, Function<String, String>, String> get = new LruCache<String, String>(1)::get;
        for (String key : List.of("full", "empty", "empty", "full")) {
            get.apply(key, lookup);
        }
        assertEquals(
                List.of("full", "empty", "full"),
                lookup.keys,
                "After get(full), get(empty), get(empty), get(full) on LruCache(1), where the result for empty is null,"
                        + " the loader must have run three times: null takes room like any other value. Look at what get"
                        + " does when the cache is full.");
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
