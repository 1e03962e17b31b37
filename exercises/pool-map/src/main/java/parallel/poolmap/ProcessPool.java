package parallel.poolmap;

import java.util.List;

/**
 * A fixed number of worker JVMs that apply a function to the items of a list, as Python's {@code multiprocessing.Pool} does.
 * The workers start once and are used again by each {@code map}. One thread at a time uses a pool.
 */
public final class ProcessPool implements AutoCloseable {
    /** A pool with as many workers as there are available processors. */
    public ProcessPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A pool with this many workers.
     *
     * @throws IllegalArgumentException if there would be fewer than 1
     */
    public ProcessPool(int processes) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * How many items go into a chunk when the caller doesn't say: as in Python, so many that each worker gets four chunks.
     *
     * @param items 0 or more
     * @param workers 1 or more
     */
    public static int defaultChunkSize(int items, int workers) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Like {@link #map(SerializableFunction, List, int)} with the default chunk size. */
    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Applies the function to each item, in the workers, and returns the results in the order of the items.
     *
     * @param chunkSize how many items a worker is given at a time, 1 or more; the last chunk may be shorter
     * @throws IllegalArgumentException if chunkSize is less than 1
     * @throws IllegalStateException if the pool is closed, if a worker has died (the message names its process id), or if
     *     something can't be serialized (the message names its class)
     */
    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items, int chunkSize) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Ends all workers; when this returns, none of them is alive. The pool can't be used any more. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not built yet");
    }
}
