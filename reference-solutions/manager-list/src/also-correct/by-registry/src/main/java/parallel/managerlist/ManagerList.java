package parallel.managerlist;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.NotBoundException;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.RMIClientSocketFactory;
import java.rmi.server.RMIServerSocketFactory;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A list of its own, which workers find by its name in a registry; a worker appends all of its squares at once. */
public final class ManagerList {
    private static final String NAME = "squares";
    private static final int ANY_PORT = 0;
    private static final long LOOK_MILLIS = 10;

    private ManagerList() {}

    /** What workers see of the list. */
    interface Results extends Remote {
        void addAll(List<Squared> squares) throws RemoteException;
    }

    /** The list. */
    static final class Collected implements Results {
        private final List<Squared> all = new ArrayList<>();

        @Override
        public synchronized void addAll(List<Squared> squares) {
            all.addAll(squares);
        }

        synchronized List<Squared> all() {
            return List.copyOf(all);
        }
    }

    /** Listens on the loopback address, on one port. */
    static final class OnePort implements RMIServerSocketFactory {
        private ServerSocket socket;

        @Override
        public synchronized ServerSocket createServerSocket(int port) throws IOException {
            socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
            return socket;
        }

        synchronized int number() {
            return socket.getLocalPort();
        }

        synchronized void close() throws IOException {
            socket.close();
        }
    }

    /** Connects to the loopback address. */
    record Here() implements RMIClientSocketFactory, Serializable {
        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(InetAddress.getLoopbackAddress(), port);
        }
    }

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
        OnePort port = new OnePort();
        Collected list = new Collected();
        Registry registry = LocateRegistry.createRegistry(ANY_PORT, new Here(), port);
        List<Process> workers = new ArrayList<>();
        try {
            registry.rebind(NAME, UnicastRemoteObject.exportObject(list, ANY_PORT, new Here(), port));
            for (Range range : ranges) {
                workers.add(start(port.number(), range, numbers));
            }
            while (!allDone(workers, ranges, list)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            return list.all();
        } finally {
            workers.forEach(Process::destroyForcibly);
            for (Process worker : workers) {
                worker.waitFor();
            }
            UnicastRemoteObject.unexportObject(list, true);
            UnicastRemoteObject.unexportObject(registry, true);
            port.close();
        }
    }

    private static boolean allDone(List<Process> workers, List<Range> ranges, Collected list) {
        boolean done = true;
        for (int i = 0; i < workers.size(); i++) {
            if (workers.get(i).isAlive()) {
                done = false;
            } else {
                Range range = ranges.get(i);
                boolean complete = list.all().stream().anyMatch(squared -> range.contains(squared.index()));
                if (workers.get(i).exitValue() != 0 || !complete) {
                    throw new IllegalStateException("Worker " + (i + 1) + " failed");
                }
            }
        }
        return done;
    }

    private static Process start(int port, Range range, List<Integer> numbers) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                ManagerList.class.getName(),
                Integer.toString(port),
                Integer.toString(range.from())));
        numbers.subList(range.from(), range.to()).forEach(number -> line.add(number.toString()));
        return new ProcessBuilder(line).inheritIO().start();
    }

    public static void main(String[] arguments) throws RemoteException, NotBoundException {
        Registry registry = LocateRegistry.getRegistry(null, Integer.parseInt(arguments[0]), new Here());
        Results results = (Results) registry.lookup(NAME);
        int from = Integer.parseInt(arguments[1]);
        List<Squared> squares = new ArrayList<>();
        IntStream.range(2, arguments.length)
                .forEach(i -> squares.add(new Squared(from + i - 2, Squares.of(Integer.parseInt(arguments[i])))));
        results.addAll(squares);
    }
}
