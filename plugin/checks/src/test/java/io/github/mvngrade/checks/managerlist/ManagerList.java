package io.github.mvngrade.checks.managerlist;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What students build in an exercise on a list that processes share: one that is right, and mistakes that students make. */
enum ManagerList {
    RIGHT,
    CUTS_LIKE_THE_LECTURE,
    OPEN_TO_ALL_MACHINES,
    LEAVES_ITS_PORT_OPEN,
    IGNORES_EXIT_CODES;

    /** At this number a worker dies. */
    static final int DEADLY = -1;

    private static final int DEAD = 3;

    /** First and last index, the last excluded, of what each process has to do. */
    List<int[]> ranges(int numbers, int processes) {
        if (this == CUTS_LIKE_THE_LECTURE) {
            int size = numbers / processes;
            return IntStream.range(0, processes)
                    .mapToObj(i -> new int[] {i * size, (i + 1) * size})
                    .toList();
        }
        return IntStream.range(0, processes)
                .mapToObj(i -> new int[] {i * numbers / processes, (i + 1) * numbers / processes})
                .toList();
    }

    /** The squares, which worker processes append to one list. */
    List<Integer> squares(List<Integer> numbers, int processes) throws IOException, InterruptedException {
        List<Integer> shared = Collections.synchronizedList(new ArrayList<>());
        InetAddress address = this == OPEN_TO_ALL_MACHINES ? null : InetAddress.getLoopbackAddress();
        ServerSocket server = new ServerSocket(0, 50, address);
        try {
            new Thread(() -> serve(server, shared)).start();
            List<Process> workers = new ArrayList<>();
            for (int[] range : ranges(numbers.size(), processes)) {
                workers.add(start(server.getLocalPort(), numbers.subList(range[0], range[1])));
            }
            for (Process worker : workers) {
                if (worker.waitFor() != 0 && this != IGNORES_EXIT_CODES) {
                    throw new IllegalStateException("worker " + (workers.indexOf(worker) + 1) + " died");
                }
            }
        } finally {
            if (this != LEAVES_ITS_PORT_OPEN) {
                server.close();
            }
        }
        return List.copyOf(shared);
    }

    private static void serve(ServerSocket server, List<Integer> shared) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                for (int left = in.readInt(); left > 0; left--) {
                    shared.add(in.readInt());
                }
                socket.getOutputStream().write(0);
            } catch (IOException closed) {
                // A worker has died, or all is done: then the server is closed, and the loop ends.
                continue;
            }
        }
    }

    private static Process start(int port, List<Integer> numbers) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                Integer.toString(port)));
        numbers.forEach(number -> line.add(number.toString()));
        return new ProcessBuilder(line).start();
    }

    /** The program of a worker. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(arguments[0]);
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                out.writeInt(arguments.length - 1);
                for (int i = 1; i < arguments.length; i++) {
                    int number = Integer.parseInt(arguments[i]);
                    if (number == DEADLY) {
                        System.exit(DEAD);
                    }
                    out.writeInt(number * number);
                }
                int done = socket.getInputStream().read();
                System.exit(done);
            }
        }
    }

    /** A program that calls it. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            System.out.println(
                    valueOf(arguments[0]).squares(List.of(1, 2, 3), 2).size());
        }
    }
}
