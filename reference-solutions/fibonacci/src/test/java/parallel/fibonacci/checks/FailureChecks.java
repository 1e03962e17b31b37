package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

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

/** What happens with exceptions. */
@Hidden
public class FailureChecks {
    @Test
    @Check(
            id = "failures",
            points = "1",
            hint = "What has your cache already changed when a loader throws? Does the next call try again?")
    @DisplayName("What a function or loader throws passes through unchanged and is not kept")
    public void failures() {
        Flaky forMemoize = new Flaky();
        requireTriedAgain("what memoize returns", Memoizer.memoize(forMemoize), forMemoize);

        Flaky forRecursive = new Flaky();
        Function<String, String> recursive = Memoizer.memoizeRecursive((self, key) -> forRecursive.apply(key));
        requireTriedAgain("what memoizeRecursive returns", recursive, forRecursive);

        Flaky forCache = new Flaky();
        BiFunction<String, Function<String, String>, String> get = new LruCache<String, String>(2)::get;
        requireTriedAgain("get of LruCache(2)", key -> get.apply(key, forCache), forCache);

        failureWithinTheRecursion();
        failureLetsNothingGo();
    }

    private static void requireTriedAgain(String what, Function<String, String> cached, Flaky flaky) {
        assertNotNull(cached, "It must be a function, but is null: " + what + ".");
        for (int call = 0; call < 2; call++) {
            requireResult(what, cached, "sound");
        }
        for (int call = 0; call < 2; call++) {
            requireThrown(what, cached, "broken", flaky);
        }
        flaky.failure = null;
        for (String key : List.of("broken", "broken", "sound")) {
            requireResult(what, cached, key);
        }
        assertEquals(
                List.of("sound", "broken", "broken", "broken"),
                flaky.keys,
                "After sound, sound, broken, broken (both throw), broken, broken (nothing throws any more), sound: "
                        + what
                        + " must run the function or loader again after an exception, and keep only results. Compared are"
                        + " the keys that it ran for.");
    }

    private static void failureWithinTheRecursion() {
        Flaky flaky = new Flaky();
        Function<String, String> cached = Memoizer.memoizeRecursive(
                (self, key) -> key.equals("outer") ? "outer of " + self.apply("broken") : flaky.apply(key));
        String what = "what memoizeRecursive returns";
        requireThrown(what, cached, "outer", flaky);
        flaky.failure = null;
        requireResult(what, cached, "broken");
        assertEquals(
                "outer of result for broken",
                cached.apply("outer"),
                "After a call that threw within the recursion, the next call must compute again. Look at what is left of"
                        + " the first one.");
    }

    private static void failureLetsNothingGo() {
        Flaky flaky = new Flaky();
        BiFunction<String, Function<String, String>, String> get = new LruCache<String, String>(2)::get;
        Function<String, String> cached = key -> get.apply(key, flaky);
        for (String key : List.of("a", "b")) {
            requireResult("get of LruCache(2)", cached, key);
        }
        requireThrown("get of LruCache(2)", cached, "broken", flaky);
        for (String key : List.of("a", "b")) {
            requireResult("get of LruCache(2)", cached, key);
        }
        assertEquals(
                List.of("a", "b", "broken"),
                flaky.keys,
                "After get(a), get(b), get(broken), whose loader throws, get(a), get(b) on LruCache(2): a and b must still"
                        + " be there, because nothing came in their place. Look at when get lets an entry go. Compared are"
                        + " the keys that the loader ran for.");
    }

    private static void requireResult(String what, Function<String, String> cached, String key) {
        assertEquals(
                "result for " + key,
                cached.apply(key),
                "Called with " + key + ", when nothing throws, " + what
                        + " must give the function's or loader's result.");
    }

    private static void requireThrown(String what, Function<String, String> cached, String key, Flaky flaky) {
        flaky.failures++;
        flaky.failure = new IllegalStateException("thrown on purpose, number " + flaky.failures);
        Throwable thrown = null;
        try {
            cached.apply(key);
        } catch (RuntimeException e) {
            thrown = e;
        }
        assertSame(
                flaky.failure,
                thrown,
                "Called with " + key + ", " + what
                        + " must throw the very exception that the function or loader throws in"
                        + " this call: no wrapper, and none that was kept from a call before. Look at what catches it.");
    }

    /** Throws for some keys as long as it has something to throw, and remembers what it was asked. */
    private static final class Flaky implements Function<String, String> {
        private final List<String> keys = new ArrayList<>();
        private int failures;
        private RuntimeException failure;

        @Override
        public String apply(String key) {
            keys.add(key);
            if (failure != null && key.equals("broken")) {
                throw failure;
            }
            return "result for " + key;
        }
    }
}
