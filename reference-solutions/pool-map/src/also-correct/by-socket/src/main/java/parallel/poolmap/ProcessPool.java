package parallel.poolmap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Workers that connect to a socket, threads of each map, and a queue of chunks. */
public final class ProcessPool implements AutoCloseable {
    private final List<Member> members = new ArrayList<>();
    private boolean closed;

    public ProcessPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ProcessPool(int processes) {
        if (processes < 1) {
            throw new IllegalArgumentException("fewer than one process: " + processes);
        }
        for (int i = 0; i < processes; i++) {
            members.add(Member.start());
        }
    }

    public static int defaultChunkSize(int items, int workers) {
        return (int) Math.ceil(items / (4.0 * workers));
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items) {
        return map(function, items, items.isEmpty() ? 1 : defaultChunkSize(items.size(), members.size()));
    }

    public <T, R> List<R> map(SerializableFunction<T, R> function, List<T> items, int chunkSize) {
        if (closed) {
            throw new IllegalStateException("this pool was closed");
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunk size below 1: " + chunkSize);
        }
        Object[] results = new Object[items.size()];
        Deque<Integer> chunks = new ArrayDeque<>();
        for (long start = 0; start < items.size(); start += chunkSize) {
            chunks.add((int) start);
        }
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Member member : members) {
            threads.add(new Thread(() -> serve(member, function, items, chunkSize, chunks, results, failures)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (!failures.isEmpty()) {
            Throwable failure = failures.get(0);
            if (failure instanceof Error error) {
                throw error;
            }
            throw failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
        }
        @SuppressWarnings("unchecked")
        List<R> list = (List<R>) Arrays.asList(results);
        return list;
    }

    private static void serve(
            Member member,
            SerializableFunction<?, ?> function,
            List<?> items,
            int chunkSize,
            Deque<Integer> chunks,
            Object[] results,
            List<Throwable> failures) {
        while (true) {
            Integer start;
            synchronized (chunks) {
                start = failures.isEmpty() ? chunks.poll() : null;
            }
            if (start == null) {
                return;
            }
            Object[] part = items.subList(start, start + Math.min(chunkSize, items.size() - start))
                    .toArray();
            try {
                Object[] answer = member.call(new Object[] {function, part});
                System.arraycopy(answer, 0, results, start, answer.length);
            } catch (Throwable e) {
                synchronized (chunks) {
                    failures.add(e);
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        members.forEach(Member::end);
    }

    private record Member(Process process, Socket socket, ObjectOutputStream out, ObjectInputStream in) {
        static Member start() {
            try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Process process = new ProcessBuilder(
                                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                Integer.toString(door.getLocalPort()))
                        .inheritIO()
                        .start();
                Socket socket = door.accept();
                ObjectOutputStream out = new ObjectOutputStream(socket.getOutputStream());
                out.flush();
                return new Member(process, socket, out, new ObjectInputStream(socket.getInputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Object[] call(Object[] request) throws Throwable {
            byte[] sent = packed(request);
            byte[] received;
            try {
                out.writeObject(sent);
                out.reset();
                out.flush();
                received = (byte[]) in.readObject();
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException("the worker with process id " + process.pid() + " is gone", e);
            }
            Object answer = unpacked(received);
            if (answer instanceof Throwable thrown) {
                throw thrown;
            }
            return (Object[]) answer;
        }

        void end() {
            try {
                socket.close();
                process.destroy();
                process.waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static byte[] packed(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ObjectOutputStream(bytes).writeObject(object);
        } catch (NotSerializableException | InvalidClassException e) {
            throw new IllegalStateException("not serializable: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object unpacked(byte[] bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    }

    /** What a worker runs. */
    public static final class Program {
        private Program() {}

        @SuppressWarnings("unchecked")
        public static void main(String[] arguments) throws Exception {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
                ObjectOutputStream out = new ObjectOutputStream(socket.getOutputStream());
                out.flush();
                ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
                while (true) {
                    Object[] request = (Object[]) unpacked((byte[]) in.readObject());
                    out.writeObject(
                            answer((SerializableFunction<Object, Object>) request[0], (Object[]) request[1]));
                    out.reset();
                    out.flush();
                }
            }
        }

        private static byte[] answer(SerializableFunction<Object, Object> function, Object[] items) {
            try {
                Object[] results = new Object[items.length];
                for (int i = 0; i < items.length; i++) {
                    results[i] = function.apply(items[i]);
                }
                return packed(results);
            } catch (Throwable e) {
                try {
                    return packed(e);
                } catch (IllegalStateException alsoNot) {
                    return packed(new IllegalStateException(e + ": " + alsoNot.getMessage()));
                }
            }
        }
    }
}
