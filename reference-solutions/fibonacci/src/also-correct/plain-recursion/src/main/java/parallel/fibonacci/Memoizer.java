package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps an object of its own in the place of null. */
public final class Memoizer {
    private static final Object NULL = new Object();

    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        Map<K, Object> results = new HashMap<>();
        return key -> {
            Object kept = results.get(key);
            if (kept == null) {
                V result = function.apply(key);
                results.put(key, result == null ? NULL : result);
                return result;
            }
            return unmasked(kept);
        };
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        Map<K, Object> results = new HashMap<>();
        Function<K, V>[] self = newArray();
        self[0] = key -> {
            Object kept = results.get(key);
            if (kept == null) {
                V result = body.apply(self[0], key);
                results.put(key, result == null ? NULL : result);
                return result;
            }
            return unmasked(kept);
        };
        return self[0];
    }

    @SuppressWarnings("unchecked")
    private static <V> V unmasked(Object kept) {
        return kept == NULL ? null : (V) kept;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Function<K, V>[] newArray() {
        return (Function<K, V>[]) new Function<?, ?>[1];
    }
}
