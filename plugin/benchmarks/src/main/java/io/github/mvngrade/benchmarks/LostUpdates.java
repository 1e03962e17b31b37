package io.github.mvngrade.benchmarks;

import io.github.mvngrade.given.Board;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;
import parallel.managerlist.LoopbackSockets;
import parallel.managerlist.SharedList;
import parallel.managerlist.Squared;
import parallel.managerlist.Squares;
import parallel.managerlist.Trial;

/**
 * How often a list of a student's own loses no square, although it could, under the stress that check {@code no-lost-update} of
 * manager-list makes: four workers that begin together and append 50 squares each. The course's own list isn't measured: with
 * it, whoever reads, changes and writes loses for certain.
 *
 * <p>Compile it with the classes of manager-list and of grade-given; see the README of this folder.
 */
public final class LostUpdates {
    private static final int DEFAULT_ROUNDS = 50;
    private static final int WORKERS = 4;
    private static final int EACH = 50;

    private LostUpdates() {}

    /** What a list does without protection. */
    enum Mistake {
        APPENDS("an ArrayList that each call appends to, unsynchronised"),
        READS_AND_WRITES("a list that is safe in each call, which workers read, change and write");

        private final String what;

        Mistake(String what) {
            this.what = what;
        }
    }

    /** A list of a student's own. */
    static final class Own implements SharedList {
        private final List<Squared> squares = new ArrayList<>();

        @Override
        public void append(Squared squared) {
            squares.add(squared);
        }

        @Override
        public synchronized List<Squared> get() {
            return new ArrayList<>(squares);
        }

        @Override
        public synchronized void set(List<Squared> all) {
            squares.clear();
            squares.addAll(all);
        }
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_ROUNDS;
        System.out.printf(
                "JDK %s, %d processors, %d workers, %d squares each%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), WORKERS, EACH);
        System.out.println("| mistake | runs | all squares there | fewest squares | most squares |");
        System.out.println("|---|---|---|---|---|");
        for (Mistake mistake : Mistake.values()) {
            List<Integer> counts = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                counts.add(count(mistake));
            }
            System.out.printf(
                    "| %s | %d | %d | %d | %d |%n",
                    mistake.what,
                    rounds,
                    counts.stream().filter(count -> count == WORKERS * EACH).count(),
                    counts.stream().mapToInt(Integer::intValue).min().orElse(0),
                    counts.stream().mapToInt(Integer::intValue).max().orElse(0));
        }
    }

    /** How many squares are there after a run; 0 if a worker failed, as it does when an ArrayList breaks. */
    private static int count(Mistake mistake) throws Exception {
        return Board.of(Squares.class).showing(Trial.of(WORKERS), () -> {
            Own list = new Own();
            try (LoopbackSockets sockets = new LoopbackSockets()) {
                SharedList proxy = (SharedList) UnicastRemoteObject.exportObject(list, 0, sockets, sockets);
                List<Process> workers = new ArrayList<>();
                for (int worker = 0; worker < WORKERS; worker++) {
                    workers.add(start(proxy, mistake, worker * EACH));
                }
                boolean failed = false;
                for (Process worker : workers) {
                    failed |= worker.waitFor() != 0;
                }
                UnicastRemoteObject.unexportObject(list, true);
                return failed ? 0 : list.get().size();
            }
        });
    }

    private static Process start(SharedList proxy, Mistake mistake, int first) throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        mistake.name(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (ObjectOutputStream task = new ObjectOutputStream(worker.getOutputStream())) {
            task.writeObject(proxy);
        }
        return worker;
    }

    /** The program of a worker. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException, ClassNotFoundException {
            Mistake mistake = Mistake.valueOf(arguments[0]);
            int first = Integer.parseInt(arguments[1]);
            try (ObjectInputStream task = new ObjectInputStream(System.in)) {
                SharedList list = (SharedList) task.readObject();
                for (int index = first; index < first + EACH; index++) {
                    Squared squared = new Squared(index, Squares.of(index));
                    if (mistake == Mistake.APPENDS) {
                        list.append(squared);
                    } else {
                        List<Squared> all = list.get();
                        all.add(squared);
                        list.set(all);
                    }
                }
            }
        }
    }
}
