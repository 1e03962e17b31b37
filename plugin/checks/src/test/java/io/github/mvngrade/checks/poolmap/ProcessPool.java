package io.github.mvngrade.checks.poolmap;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What students build in an exercise on a pool of processes: one that is right, and mistakes that students make. */
final class ProcessPool implements AutoCloseable {
    enum Kind {
        RIGHT,
        STARTS_A_PROCESS_FOR_EACH_ITEM,
        COLLECTS_BACKWARDS,
        KEEPS_ONLY_MESSAGES,
        TAKES_NULL_FROM_THE_DEAD,
        LEAVES_ITS_WORKERS,
        ROUNDS_DOWN
    }

    /** What a worker answers: a value, or what was thrown, with its trace. */
    private record Reply(@Nullable Object value, @Nullable Exception thrown, String trace) implements Serializable {}

    private final Kind kind;
    private final List<Worker> workers = new ArrayList<>();

    ProcessPool(Kind kind, int processes) {
        this.kind = kind;
        IntStream.rangeClosed(1, processes).forEach(number -> workers.add(new Worker(number)));
    }

    static int defaultChunkSize(Kind kind, int items, int workers) {
        int most = 4 * workers;
        return kind == Kind.ROUNDS_DOWN ? items / most : (items + most - 1) / most;
    }

    /** Each worker takes the next item as soon as it has done one. */
    List<@Nullable Object> map(Task task, List<?> items) {
        @Nullable Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> all = workers.stream()
                .map(worker -> CompletableFuture.runAsync(() -> {
                    for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                        int place = kind == Kind.COLLECTS_BACKWARDS ? results.length - 1 - i : i;
                        results[place] = value(one(worker, task, items.get(i)));
                    }
                }))
                .toList();
        try {
            all.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
        return new ArrayList<>(java.util.Arrays.asList(results));
    }

    private Reply one(Worker worker, Task task, Object item) {
        if (kind != Kind.STARTS_A_PROCESS_FOR_EACH_ITEM) {
            return worker.ask(task, item, kind);
        }
        Worker fresh = new Worker(worker.number);
        try {
            return fresh.ask(task, item, kind);
        } finally {
            fresh.end();
        }
    }

    private @Nullable Object value(Reply reply) {
        if (reply.thrown == null) {
            return reply.value;
        }
        if (kind == Kind.KEEPS_ONLY_MESSAGES) {
            throw new IllegalStateException(reply.thrown.getMessage());
        }
        reply.thrown.addSuppressed(new IllegalStateException("In the worker:\n" + reply.trace));
        throw (RuntimeException) reply.thrown;
    }

    @Override
    public void close() {
        if (kind != Kind.LEAVES_ITS_WORKERS) {
            workers.forEach(Worker::end);
        }
    }

    /** A child JVM, and the streams to it. */
    private static final class Worker {
        private final int number;
        private final Process process;
        private final ObjectOutputStream out;
        private final ObjectInputStream in;

        Worker(int number) {
            this.number = number;
            try {
                process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                out = new ObjectOutputStream(process.getOutputStream());
                in = new ObjectInputStream(process.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        synchronized Reply ask(Task task, Object item, Kind kind) {
            try {
                out.writeObject(task);
                out.writeObject(item);
                out.flush();
                return (Reply) in.readObject();
            } catch (IOException | ClassNotFoundException dead) {
                if (kind == Kind.TAKES_NULL_FROM_THE_DEAD) {
                    return new Reply(null, null, "");
                }
                throw new IllegalStateException("Worker " + number + " died", dead);
            }
        }

        void end() {
            process.destroy();
            process.onExit().join();
        }
    }

    /** The program of a worker. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            PrintStream pipe = System.out;
            System.setOut(System.err);
            ObjectOutputStream out = new ObjectOutputStream(pipe);
            out.flush();
            ObjectInputStream in = new ObjectInputStream(System.in);
            try {
                while (true) {
                    Task task = (Task) in.readObject();
                    out.writeObject(reply(task, in.readObject()));
                    out.flush();
                }
            } catch (EOFException theCallerIsDone) {
                out.close();
            }
        }

        private static Reply reply(Task task, Object item) {
            try {
                return new Reply(task.apply(item), null, "");
            } catch (RuntimeException e) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                return new Reply(null, e, trace.toString());
            }
        }
    }
}
