package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Calls one cache's {@code get}, and remembers what was called so far.
 *
 * <p>Its loader gives a new value each time, so that a value shows which load it is from: {@code "b, load 2"}.
 */
final class Session {
    private final String cache;
    private final BiFunction<String, Function<String, String>, String> get;
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Integer> loads = new HashMap<>();

    /**
     * @param cache how the student would write it, for example {@code LruCache(2)}
     * @param get its method {@code get}
     */
    Session(String cache, BiFunction<String, Function<String, String>, String> get) {
        this.cache = cache;
        this.get = get;
    }

    /** Calls {@code get} for a key that is not in the cache, so that the loader must run once. */
    void loads(String key, String why) {
        get(key, why, "call the loader with " + key, List.of(key));
    }

    /** Calls {@code get} for a key that is in the cache, so that the loader must not run. */
    void keeps(String key, String why) {
        get(key, why, "be answered from the cache, without a call of the loader", List.of());
    }

    /** Calls {@code get} with a loader that throws; another check looks at what the cache makes of it. */
    void fails(String key) {
        RuntimeException onPurpose = new IllegalStateException("thrown on purpose by the check");
        try {
            get.apply(key, asked -> {
                throw onPurpose;
            });
        } catch (RuntimeException expected) {
            calls.add("get(" + key + ") whose loader throws");
        }
    }

    /** Clears the cache. */
    void clears(Runnable clear) {
        clear.run();
        calls.add("clear()");
    }

    /** What was called so far, for messages: {@code After get(a), get(b) on LruCache(2)}. */
    String soFar() {
        return calls.isEmpty() ? "On a new " + cache : "After " + String.join(", ", calls) + " on " + cache;
    }

    private void get(String key, String why, String rule, List<String> loaded) {
        Call call = Call.of("%s, get(%s)", soFar(), key);
        List<String> asked = new ArrayList<>();
        // A key of its own, so that a cache can't get by with comparing references.
        String value = call.result(() -> get.apply(new String(key), asking -> {
            asked.add(asking);
            return valueOf(asking, loads.merge(asking, 1, Integer::sum));
        }));
        calls.add("get(" + key + ")");
        call.because(why)
                .lookAt("when get calls the loader, and at which entry goes when the cache is full")
                .must(rule, loaded, asked);
        call.because("the loader returned that for " + key)
                .lookAt("what get keeps and returns")
                .mustReturn(valueOf(key, loads.getOrDefault(key, 0)), () -> value);
    }

    private static String valueOf(String key, int load) {
        return key + ", load " + load;
    }
}
