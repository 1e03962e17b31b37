package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Recurses inside computeIfAbsent, whose function must not change the map. */
public final class Memoizer {
    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        return memoizeRecursive((self, key) -> function.apply(key));
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        Map<K, Optional<V>> results = new HashMap<>();
        return new Function<>() {
            @Override
            public V apply(K key) {
                return results.computeIfAbsent(key, absent -> Optional.ofNullable(body.apply(this, absent)))
                        .orElse(null);
            }
        };
    }
}
