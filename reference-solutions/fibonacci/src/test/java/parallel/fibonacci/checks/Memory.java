package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Hidden;
import java.util.function.BiFunction;
import java.util.function.Function;
import parallel.fibonacci.LruCache;
import parallel.fibonacci.Memoizer;

/** One of the ways to make a function remember, for checks of what all of them have in common. */
@Hidden
enum Memory {
    MEMOIZE("memoize(function)") {
        @Override
        <K> Function<K, String> made(Function<K, String> function) {
            return Memoizer.memoize(function);
        }
    },

    RECURSIVE("memoizeRecursive(body)") {
        @Override
        <K> Function<K, String> made(Function<K, String> function) {
            return Memoizer.memoizeRecursive((self, key) -> function.apply(key));
        }
    },

    OF_ONE("get of LruCache(1)") {
        @Override
        <K> Function<K, String> made(Function<K, String> function) {
            return ofSize(1, function);
        }
    },

    OF_TWO("get of LruCache(2)") {
        @Override
        <K> Function<K, String> made(Function<K, String> function) {
            return ofSize(2, function);
        }
    },

    OF_A_HUNDRED("get of LruCache(100)") {
        @Override
        <K> Function<K, String> made(Function<K, String> function) {
            return ofSize(100, function);
        }
    };

    private final String text;

    /** @param text how the student would write it */
    Memory(String text) {
        this.text = text;
    }

    abstract <K> Function<K, String> made(Function<K, String> function);

    private static <K> Function<K, String> ofSize(int size, Function<K, String> function) {
        BiFunction<K, Function<K, String>, String> get = new LruCache<K, String>(size)::get;
        return key -> get.apply(key, function);
    }

    /** A function that remembers the results of the given one. */
    <K> Function<K, String> of(Function<K, String> function) {
        return Call.of(text).result(() -> made(function));
    }

    @Override
    public String toString() {
        return text;
    }
}
