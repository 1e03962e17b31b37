package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gives a recursive body the plain function to call, instead of the memoized one. */
public final class Memoizer {
    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        Map<K, V> results = new HashMap<>();
        return key -> {
            if (!results.containsKey(key)) {
                results.put(key, function.apply(key));
            }
            return results.get(key);
        };
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        return memoize(key -> plain(body, key));
    }

    private static <K, V> V plain(BiFunction<Function<K, V>, K, V> body, K key) {
        return body.apply(smaller -> plain(body, smaller), key);
    }
}
