package parallel.fibonacci;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes functions that remember their results, as Python's {@code functools.cache} does. */
public final class Memoizer {
    private Memoizer() {}

    /**
     * A function with the same results that runs the given one once for each argument: when it is first called with it.
     *
     * <p>A result of {@code null} is remembered like any other. What the given function throws, an {@link Error} too,
     * passes through unchanged and is not remembered. Each returned function has a memory of its own.
     *
     * @param function not {@code null}; doesn't call the returned one
     */
    public static <K, V> Function<K, V> memoize(Function<K, V> function) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * A function that remembers its results, from a body that may call that same function through its first argument.
     *
     * <p>The body runs once for each argument, whether a caller or the body itself asks for it. Otherwise,
     * results and exceptions are treated as by {@link #memoize}.
     *
     * @param body what to compute; its first argument is the function to call for smaller problems, its second the
     *     argument
     */
    public static <K, V> Function<K, V> memoizeRecursive(BiFunction<Function<K, V>, K, V> body) {
        throw new UnsupportedOperationException("not built yet");
    }
}
