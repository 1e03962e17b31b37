package parallel.poolmap;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Writes objects to the pipe as they come, with one object stream for all maps. */
public final class ProcessPool implements AutoCloseable {
    private final List<Worker> workers = new ArrayList<>();
    private boolean closed;

    public ProcessPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ProcessPool(int processes) {
        if (processes < 1) {
            throw new IllegalArgumentException("processes is " + processes);
        }
        for (int i = 0; i < processes; i++) {
            workers.add(new Worker());
        }
    }

    public static int defaultChunkSize(int items, int workers) {
        int chunks = workers * 4;
        return (items + chunks - 1) / chunks;
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        return map(function, items, Math.max(1, defaultChunkSize(items.size(), workers.size())));
    }

    @SuppressWarnings("unchecked")
    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items, int chunkSize) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunkSize is " + chunkSize);
        }
        Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        int chunks = (int) (((long) items.size() + chunkSize - 1) / chunkSize);
        for (Worker worker : workers) {
            Thread thread = new Thread(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < chunks; i = next.getAndIncrement()) {
                        int from = i * chunkSize;
                        int to = (int) Math.min(items.size(), (long) from + chunkSize);
                        Object[] chunk = worker.ask(function, items.subList(from, to).toArray());
                        System.arraycopy(chunk, 0, results, from, chunk.length);
                    }
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        return (List<R>) Arrays.asList(results);
    }

    @Override
    public void close() {
        closed = true;
        for (Worker worker : workers) {
            worker.process.destroyForcibly().onExit().join();
        }
    }

    private static final class Worker {
        private final Process process;
        private final ObjectOutputStream out;
        private final ObjectInputStream in;

        Worker() {
            try {
                process = new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProcessPool.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                out = new ObjectOutputStream(process.getOutputStream());
                in = new ObjectInputStream(process.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Object[] ask(Object function, Object[] items) {
            try {
                out.writeObject(function);
                out.writeObject(items);
                out.flush();
                Object answer = in.readObject();
                if (answer instanceof Throwable thrown) {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) thrown;
                }
                return (Object[]) answer;
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException("worker " + process.pid() + " died", e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) throws Exception {
        ObjectOutputStream out = new ObjectOutputStream(System.out);
        out.flush();
        ObjectInputStream in = new ObjectInputStream(System.in);
        System.setOut(System.err);
        try {
            while (true) {
                SerializableFunction<Object, Object> function = (SerializableFunction<Object, Object>) in.readObject();
                Object[] items = (Object[]) in.readObject();
                Object answer;
                try {
                    answer = Arrays.stream(items).map(function).toArray();
                } catch (Throwable e) {
                    answer = e;
                }
                out.writeObject(answer);
                out.flush();
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
