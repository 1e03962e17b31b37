package parallel.poolmap;

import java.util.List;

/** No workers at all: the caller does everything. */
public final class ProcessPool implements AutoCloseable {
    private boolean closed;

    public ProcessPool() {
        this(1);
    }

    public ProcessPool(int processes) {
        if (processes < 1) {
            throw new IllegalArgumentException("processes is " + processes);
        }
    }

    public static int defaultChunkSize(int items, int workers) {
        int chunks = workers * 4;
        return (items + chunks - 1) / chunks;
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        return map(function, items, 1);
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items, int chunkSize) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunkSize is " + chunkSize);
        }
        return items.stream().map(function).toList();
    }

    @Override
    public void close() {
        closed = true;
    }
}
