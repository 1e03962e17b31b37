package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Mistakes a kept null for nothing kept, and computes again. */
public final class Memoizer {
    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        return memoizeRecursive((self, key) -> function.apply(key));
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        Map<K, V> results = new HashMap<>();
        return new Function<>() {
            @Override
            public V apply(K key) {
                V result = results.get(key);
                if (result == null) {
                    result = body.apply(this, key);
                    results.put(key, result);
                }
                return result;
            }
        };
    }
}
