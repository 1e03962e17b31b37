package parallel.managerlist;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A manager without RMI: workers send squares to a socket, and get an answer when all are in the list. */
public final class ManagerList {
    private static final int BACKLOG = 50;

    private ManagerList() {}

    public static List<Range> ranges(int numbers, int processes) {
        if (processes < 1) {
            throw new IllegalArgumentException("no process");
        }
        if (numbers < 0) {
            throw new IllegalArgumentException("a negative number of numbers");
        }
        int count = Math.min(numbers, processes);
        return IntStream.range(0, count)
                .mapToObj(i -> new Range(i * numbers / count, (i + 1) * numbers / count))
                .toList();
    }

    public static List<Squared> squares(List<Integer> numbers, int processes) throws IOException, InterruptedException {
        List<Range> ranges = ranges(numbers.size(), processes);
        List<Squared> list = Collections.synchronizedList(new ArrayList<>());
        List<Process> workers = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> accept(server, list, threads));
            CompletionService<String> ended = new ExecutorCompletionService<>(threads);
            for (Range range : ranges) {
                Process worker = start(server.getLocalPort(), range, numbers);
                workers.add(worker);
                String name = "worker " + workers.size();
                ended.submit(() -> outcome(name, worker.waitFor(), range, list));
            }
            for (int left = workers.size(); left > 0; left--) {
                String failure = ended.take().get();
                if (!failure.isEmpty()) {
                    throw new IllegalStateException(failure);
                }
            }
            return List.copyOf(list);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            for (Process worker : workers) {
                worker.destroyForcibly().waitFor();
            }
            threads.shutdownNow();
        }
    }

    private static String outcome(String name, int code, Range range, List<Squared> list) {
        if (code != 0) {
            return name + " ended with exit code " + code;
        }
        long done = List.copyOf(list).stream()
                .filter(squared -> range.contains(squared.index()))
                .count();
        return done == range.size() ? "" : name + " ended after " + done + " of " + range.size() + " squares";
    }

    private static void accept(ServerSocket server, List<Squared> list, ExecutorService threads) {
        try {
            while (true) {
                Socket worker = server.accept();
                threads.execute(() -> receive(worker, list));
            }
        } catch (IOException closed) {
            // All is done.
        }
    }

    private static void receive(Socket worker, List<Squared> list) {
        try (Socket socket = worker;
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            for (int left = in.readInt(); left > 0; left--) {
                list.add(new Squared(in.readInt(), in.readLong()));
            }
            socket.getOutputStream().write(1);
        } catch (IOException gone) {
            // The worker has ended; its exit code says how.
        }
    }

    private static Process start(int port, Range range, List<Integer> numbers) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                Integer.toString(port),
                Integer.toString(range.from())));
        numbers.subList(range.from(), range.to()).forEach(number -> line.add(number.toString()));
        return new ProcessBuilder(line).inheritIO().start();
    }

    /** The program of a worker: its arguments are the port, the first index, and the numbers. */
    static final class Worker {
        private static final int FIRST = 2;

        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            int from = Integer.parseInt(arguments[1]);
            try (Socket manager = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
                    DataOutputStream out = new DataOutputStream(manager.getOutputStream())) {
                out.writeInt(arguments.length - FIRST);
                for (int i = FIRST; i < arguments.length; i++) {
                    long square = Squares.of(Integer.parseInt(arguments[i]));
                    out.writeInt(from + i - FIRST);
                    out.writeLong(square);
                }
                if (manager.getInputStream().read() != 1) {
                    System.exit(1);
                }
            }
        }
    }
}
