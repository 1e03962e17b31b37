package parallel.poolmap;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed number of worker JVMs that apply a function to the items of a list, as Python's {@code multiprocessing.Pool} does.
 * The workers start once and are used again by each {@code map}. One thread at a time uses a pool.
 */
public final class ProcessPool implements AutoCloseable {
    // BEGIN SOLUTION
    private static final int CHUNKS_A_WORKER = 4;

    private final List<Worker> workers = new ArrayList<>();
    private final ExecutorService threads;
    private boolean closed;
    // END SOLUTION

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
        // BEGIN SOLUTION
        if (processes < 1) {
            throw new IllegalArgumentException("a pool needs 1 process or more, not " + processes);
        }
        threads = Executors.newFixedThreadPool(processes);
        try {
            while (workers.size() < processes) {
                workers.add(new Worker());
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("a worker can't be started", e);
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * How many items go into a chunk when the caller doesn't say: as in Python, so many that each worker gets four chunks.
     *
     * @param items 0 or more
     * @param workers 1 or more
     */
    public static int defaultChunkSize(int items, int workers) {
        // BEGIN SOLUTION
        int chunks = workers * CHUNKS_A_WORKER;
        return items / chunks + (items % chunks == 0 ? 0 : 1);
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /** Like {@link #map(SerializableFunction, List, int)} with the default chunk size. */
    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        // BEGIN SOLUTION
        return map(function, items, Math.max(1, defaultChunkSize(items.size(), workers.size())));
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
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
        // BEGIN SOLUTION
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunkSize must be 1 or more, but is " + chunkSize);
        }
        List<byte[]> requests = requests(function, items, chunkSize);
        Reply[] replies = new Reply[requests.size()];
        AtomicInteger next = new AtomicInteger();
        List<Callable<Void>> turns = new ArrayList<>();
        for (Worker worker : workers) {
            turns.add(() -> work(worker, requests, replies, next));
        }
        runAll(turns);
        List<R> results = new ArrayList<>();
        for (Reply reply : replies) {
            for (Object result : reply.results) {
                @SuppressWarnings("unchecked")
                R own = (R) result;
                results.add(own);
            }
        }
        return results;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /** Ends all workers; when this returns, none of them is alive. The pool can't be used any more. */
    @Override
    public void close() {
        // BEGIN SOLUTION
        closed = true;
        threads.shutdown();
        for (Worker worker : workers) {
            worker.end();
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
    // BEGIN SOLUTION

    /** What a worker is sent: a chunk. */
    private record Request(SerializableFunction<?, ?> function, List<Object> items) implements Serializable {}

    /** What it answers: the results, or what was thrown; the other one is null. */
    private record Reply(List<Object> results, Throwable thrown) implements Serializable {}

    private static List<byte[]> requests(SerializableFunction<?, ?> function, List<?> items, int chunkSize) {
        List<byte[]> requests = new ArrayList<>();
        for (int from = 0; from < items.size(); from += chunkSize) {
            int to = Math.min(items.size() - from, chunkSize) + from;
            requests.add(bytes(new Request(function, new ArrayList<>(items.subList(from, to)))));
        }
        return requests;
    }

    /** A thread's part: its worker takes the next chunk as soon as it is done with one, until none is left. */
    private static Void work(Worker worker, List<byte[]> requests, Reply[] replies, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            Reply reply = worker.ask(requests.get(i));
            if (reply.results == null) {
                next.set(requests.size());
                rethrow(reply.thrown);
            }
            replies[i] = reply;
        }
        return null;
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw new IllegalStateException(thrown);
    }

    /** All threads have ended their part when this returns or throws, so no answer is left in a pipe. */
    private void runAll(List<Callable<Void>> turns) {
        try {
            for (Future<Void> turn : threads.invokeAll(turns)) {
                turn.get();
            }
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted, so the pool is closed", e);
        }
    }

    /** Made before any of it is sent, so that nobody gets half of an object. */
    private static byte[] bytes(Object message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(message);
        } catch (NotSerializableException e) {
            throw new IllegalStateException("can't be serialized: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object object(byte[] bytes) {
        try {
            return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("a message can't be read: " + e, e);
        }
    }

    /** A message is its length in bytes, and then the bytes. */
    private static void send(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    private static byte[] receive(DataInputStream in) throws IOException {
        byte[] message = new byte[in.readInt()];
        in.readFully(message);
        return message;
    }

    /** The caller's side of a worker: its process, and the pipes to it. */
    private static final class Worker {
        private final Process process;
        private final DataOutputStream out;
        private final DataInputStream in;

        Worker() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ProcessPool.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            in = new DataInputStream(process.getInputStream());
        }

        Reply ask(byte[] request) {
            byte[] answer;
            try {
                send(out, request);
                answer = receive(in);
            } catch (IOException e) {
                end();
                throw new IllegalStateException("worker " + process.pid() + " died: " + process.exitValue(), e);
            }
            return (Reply) object(answer);
        }

        void end() {
            process.destroyForcibly().onExit().join();
        }
    }

    /** A worker: answers requests on standard input, until there are no more. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        try {
            while (true) {
                send(out, answer(receive(in)));
            }
        } catch (EOFException theCallerIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static byte[] answer(byte[] request) {
        try {
            return bytes(new Reply(results((Request) object(request)), null));
        } catch (Throwable thrown) {
            try {
                return bytes(new Reply(null, thrown));
            } catch (RuntimeException e) {
                return bytes(new Reply(null, new IllegalStateException(thrown + ", which " + e.getMessage())));
            }
        }
    }

    private static List<Object> results(Request request) {
        @SuppressWarnings("unchecked")
        SerializableFunction<Object, Object> function = (SerializableFunction<Object, Object>) request.function;
        List<Object> results = new ArrayList<>();
        for (Object item : request.items) {
            results.add(function.apply(item));
        }
        return results;
    }
    // END SOLUTION
}
