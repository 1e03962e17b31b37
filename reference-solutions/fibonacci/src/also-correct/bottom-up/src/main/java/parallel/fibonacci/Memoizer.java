package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps each result in an Optional, so that a result of null differs from no result. */
public final class Memoizer {
    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        Map<K, Optional<V>> results = new HashMap<>();
        return key -> results.computeIfAbsent(key, absent -> Optional.ofNullable(function.apply(absent)))
                .orElse(null);
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        return new Recursion<>(body);
    }

    private static final class Recursion<K, V> implements Function<K, V> {
        private final BiFunction<Function<K, V>, K, V> body;
        private final Map<K, Optional<V>> results = new HashMap<>();

        Recursion(BiFunction<Function<K, V>, K, V> body) {
            this.body = body;
        }

        @Override
        public V apply(K key) {
            Optional<V> kept = results.get(key);
            if (kept == null) {
                kept = Optional.ofNullable(body.apply(this, key));
                results.put(key, kept);
            }
            return kept.orElse(null);
        }
    }
}
