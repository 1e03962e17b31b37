package parallel.managerlist;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Squares numbers in worker processes, which append the squares to one list that a manager shares. */
public final class ManagerList {
    private ManagerList() {}

    /**
     * Shares the indexes 0 to {@code numbers - 1} out among processes.
     *
     * @param numbers how many there are, 0 or more
     * @param processes how many processes there are, 1 or more
     * @return one range for each process, but no empty ones: as many as the smaller of both counts; in ascending order, with
     *     each index in one of them, and lengths that differ by at most 1
     * @throws IllegalArgumentException if a count is too small
     */
    public static List<Range> ranges(int numbers, int processes) {
        // BEGIN SOLUTION
        if (numbers < 0 || processes < 1) {
            throw new IllegalArgumentException(numbers + " numbers can't be shared out among " + processes);
        }
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int left = Math.min(numbers, processes); left > 0; left--) {
            int to = from + (numbers - from) / left;
            ranges.add(new Range(from, to));
            from = to;
        }
        return ranges;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Squares numbers in worker JVMs that run at the same time, one for each of {@link #ranges}, and returns what they appended
     * to the shared list.
     *
     * <p>When this method returns or throws, every worker has ended, and no port is open.
     *
     * @param processes how many workers at most, 1 or more
     * @return one for each number, in any order
     * @throws IllegalStateException if a worker fails; the message names it, counted from 1, and no other: {@code worker 2}
     * @throws IllegalArgumentException if {@code processes} is less than 1
     */
    public static List<Squared> squares(List<Integer> numbers, int processes) throws IOException, InterruptedException {
        // BEGIN SOLUTION
        List<Range> ranges = ranges(numbers.size(), processes);
        ManagedList list = new ManagedList();
        try (LoopbackSockets sockets = new LoopbackSockets()) {
            SharedList proxy = (SharedList) UnicastRemoteObject.exportObject(list, 0, sockets, sockets);
            List<Process> workers = new ArrayList<>();
            try {
                for (Range range : ranges) {
                    workers.add(start(proxy, range, numbers));
                }
                awaitAll(workers, ranges, list);
            } finally {
                for (Process worker : workers) {
                    worker.destroyForcibly().waitFor();
                }
                UnicastRemoteObject.unexportObject(list, true);
            }
        }
        return list.get();
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
    // BEGIN SOLUTION

    private static Process start(SharedList proxy, Range range, List<Integer> numbers) throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManagerList.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (ObjectOutputStream task = new ObjectOutputStream(worker.getOutputStream())) {
            task.writeObject(proxy);
            task.writeObject(range);
            task.writeObject(new ArrayList<>(numbers.subList(range.from(), range.to())));
        } catch (IOException e) {
            // It has ended already: its exit code says so.
            return worker;
        }
        return worker;
    }

    /** Looks at each worker as soon as it has ended, whichever comes first. */
    private static void awaitAll(List<Process> workers, List<Range> ranges, ManagedList list)
            throws InterruptedException {
        BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
        for (int i = 0; i < workers.size(); i++) {
            int index = i;
            workers.get(i).onExit().thenRun(() -> ended.add(index));
        }
        for (int left = workers.size(); left > 0; left--) {
            int index = ended.take();
            int code = workers.get(index).exitValue();
            Range range = ranges.get(index);
            long missing = range.size()
                    - list.get().stream()
                            .filter(squared -> range.contains(squared.index()))
                            .count();
            if (code != 0 || missing > 0) {
                throw new IllegalStateException("worker " + (index + 1) + " ended with exit code " + code + ", and "
                        + missing + " of its squares are missing");
            }
        }
    }

    /** A worker: finds on its standard input the list's proxy, its range, and its numbers. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        try (ObjectInputStream task = new ObjectInputStream(System.in)) {
            SharedList list = (SharedList) task.readObject();
            Range range = (Range) task.readObject();
            List<?> numbers = (List<?>) task.readObject();
            for (int i = 0; i < numbers.size(); i++) {
                list.append(new Squared(range.from() + i, Squares.of((Integer) numbers.get(i))));
            }
        }
    }
    // END SOLUTION
}
