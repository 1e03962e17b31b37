package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps the task of each key, and with it an exception for ever. */
public final class Memoizer {
    private Memoizer() {}

    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        return memoizeRecursive((self, key) -> function.apply(key));
    }

    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        Map<K, FutureTask<V>> tasks = new HashMap<>();
        return new Function<>() {
            @Override
            public V apply(K key) {
                FutureTask<V> task = tasks.get(key);
                if (task == null) {
                    task = new FutureTask<>(() -> body.apply(this, key));
                    tasks.put(key, task);
                    task.run();
                }
                return resultOf(task);
            }
        };
    }

    private static <V> V resultOf(FutureTask<V> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchanged) {
                throw unchanged;
            }
            throw (Error) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        }
    }
}
