package parallel.poolmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads in place of processes. */
public final class ProcessPool implements AutoCloseable {
    private final ExecutorService threads;
    private final int processes;

    public ProcessPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ProcessPool(int processes) {
        this.processes = processes;
        threads = Executors.newFixedThreadPool(processes);
    }

    public static int defaultChunkSize(int items, int workers) {
        int chunks = workers * 4;
        return (items + chunks - 1) / chunks;
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        return map(function, items, Math.max(1, defaultChunkSize(items.size(), processes)));
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items, int chunkSize) {
        if (threads.isShutdown()) {
            throw new IllegalStateException("closed");
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunkSize is " + chunkSize);
        }
        List<Future<List<R>>> chunks = new ArrayList<>();
        for (long from = 0; from < items.size(); from += chunkSize) {
            List<T> chunk = items.subList((int) from, (int) Math.min(items.size(), from + chunkSize));
            chunks.add(threads.submit(() -> chunk.stream().map(function).toList()));
        }
        List<R> results = new ArrayList<>();
        try {
            for (Future<List<R>> chunk : chunks) {
                results.addAll(chunk.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
