package io.github.mvngrade.benchmarks.accounting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** A program's JVM: warms up, says so, waits for a byte from a local port, does all pieces, and says so. */
final class Contestant {
    private static final int PIECES = 240;
    private static final int WARM_UP = 40;
    private static final int MANY_THREADS = 8;
    private static final int SHORT_PIECES = 4000;

    private final Pieces pieces;
    private final long steps;
    private final AtomicLong sum = new AtomicLong();

    private Contestant(Pieces pieces, long steps) {
        this.pieces = pieces;
        this.steps = steps;
    }

    /** @param arguments a kind, or {@code sequential}; the steps of a piece; and the port, or for a worker its first and last piece */
    public static void main(String[] arguments) throws Exception {
        boolean sequential = arguments[0].startsWith("sequential");
        Kind kind = sequential ? Kind.SEQUENTIAL : Kind.valueOf(arguments[0]);
        Pieces pieces = arguments[0].contains("-")
                ? Pieces.of(Kind.valueOf(arguments[0].substring(arguments[0].indexOf('-') + 1)))
                : Pieces.of(kind);
        Contestant contestant = new Contestant(pieces, Long.parseLong(arguments[1]));
        if (arguments.length > 3) {
            contestant.some(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        if (!isCold(arguments[0])) {
            contestant.some(0, WARM_UP);
        }
        try (Socket orders = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2]))) {
            System.out.println("ready");
            orders.getInputStream().read();
            contestant.run(kind);
            System.out.println("done " + contestant.sum);
            // Until the other side has looked at all that is left.
            orders.getInputStream().read();
        }
        System.exit(0);
    }

    private void some(int from, int to) {
        for (int i = from; i < to; i++) {
            sum.addAndGet(pieces.piece(i, steps));
        }
    }

    private void run(Kind kind) throws Exception {
        switch (kind) {
            case SEQUENTIAL -> some(0, PIECES);
            case HALVES, COLD, MEMORY, FILES, GARBAGE -> together(() -> some(0, PIECES / 2), () -> some(PIECES / 2, PIECES));
            case SERIAL_PART -> {
                some(0, PIECES / 3);
                together(() -> some(PIECES / 3, PIECES * 2 / 3), () -> some(PIECES * 2 / 3, PIECES));
            }
            case FORK_JOIN -> forkJoin();
            case MANY -> many();
            case POOL -> pool();
            case TWO_PROCESSES -> processes(List.of());
            case PINNED -> processes(List.of("taskset", "-c", "0"));
            case LOCK -> locked(1);
            case HALF_LOCKED -> locked(2);
            case HANDSHAKE -> handshake();
            case SPIN -> inTurn(Thread::onSpinWait);
            case YIELD -> inTurn(Thread::yield);
            case SHORT -> shortLives();
            case SLEEPERS -> beside(Contestant::sleep, Contestant::sleep);
            case BURNER -> beside(this::burn);
            case NICE_BURNER -> besideNiceProcess();
        }
    }

    private static void together(Runnable... parts) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Runnable part : parts) {
            Thread thread = new Thread(part);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void forkJoin() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.submit(() -> IntStream.range(0, PIECES).parallel().forEach(i -> some(i, i + 1)))
                .get();
        pool.shutdown();
    }

    private void many() throws InterruptedException {
        int each = PIECES / MANY_THREADS;
        together(IntStream.range(0, MANY_THREADS)
                .<Runnable>mapToObj(i -> () -> some(i * each, (i + 1) * each))
                .toArray(Runnable[]::new));
    }

    private void pool() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            int piece = i;
            tasks.add(pool.submit(() -> some(piece, piece + 1)));
        }
        for (Future<?> task : tasks) {
            task.get();
        }
        pool.shutdown();
    }

    /** @param prefix of their command lines */
    private void processes(List<String> prefix) throws IOException, InterruptedException {
        List<Process> workers = new ArrayList<>();
        for (int worker = 0; worker < 2; worker++) {
            List<String> command = new ArrayList<>(prefix);
            command.addAll(java("SEQUENTIAL"));
            command.addAll(List.of(
                    "SEQUENTIAL",
                    Long.toString(steps),
                    Integer.toString(worker * PIECES / 2),
                    Integer.toString((worker + 1) * PIECES / 2)));
            workers.add(new ProcessBuilder(command).inheritIO().start());
        }
        for (Process worker : workers) {
            worker.waitFor();
        }
    }

    private static boolean isCold(String program) {
        return program.endsWith(Kind.COLD.name());
    }

    /** The start of a command line, up to the main class. Only a program that runs cold compiles beside its work. */
    static List<String> java(String program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                isCold(program) ? "-XX:+BackgroundCompilation" : "-Xbatch",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Contestant.class.getName());
    }

    /** @param parts how many parts a piece has; one of them is done within the lock */
    private void locked(int parts) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Runnable half = () -> {
            for (int i = 0; i < PIECES / 2; i++) {
                lock.lock();
                try {
                    sum.addAndGet(pieces.piece(i, steps / parts));
                } finally {
                    lock.unlock();
                }
                for (int part = 1; part < parts; part++) {
                    sum.addAndGet(pieces.piece(i, steps / parts));
                }
            }
        };
        together(half, half);
    }

    private void handshake() throws InterruptedException {
        SynchronousQueue<Integer> there = new SynchronousQueue<>();
        SynchronousQueue<Integer> back = new SynchronousQueue<>();
        together(
                () -> {
                    for (int i = 0; i < PIECES / 2; i++) {
                        some(i, i + 1);
                        put(there, i);
                        take(back);
                    }
                },
                () -> {
                    for (int i = 0; i < PIECES / 2; i++) {
                        take(there);
                        some(i, i + 1);
                        put(back, i);
                    }
                });
    }

    private static void put(SynchronousQueue<Integer> queue, int value) {
        try {
            queue.put(value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void take(SynchronousQueue<Integer> queue) {
        try {
            queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void inTurn(Runnable wait) throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        together(IntStream.range(0, 2)
                .<Runnable>mapToObj(own -> () -> {
                    for (int i = 0; i < PIECES / 2; i++) {
                        while (turn.get() != own) {
                            wait.run();
                        }
                        some(i, i + 1);
                        turn.set(1 - own);
                    }
                })
                .toArray(Runnable[]::new));
    }

    private void shortLives() throws InterruptedException {
        long small = steps * PIECES / SHORT_PIECES;
        for (int i = 0; i < SHORT_PIECES; i += 2) {
            together(
                    () -> sum.addAndGet(pieces.piece(1, small)), () -> sum.addAndGet(pieces.piece(2, small)));
        }
    }

    private void beside(Runnable... others) {
        for (Runnable other : others) {
            Thread thread = new Thread(other);
            thread.setDaemon(true);
            thread.start();
        }
        some(0, PIECES);
    }

    private static void sleep() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the program ends, a minute at most. */
    private void burn() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(1)) {
            pieces.piece(1, steps);
        }
    }

    private void besideNiceProcess() throws IOException {
        List<String> command = new ArrayList<>(List.of("timeout", "60", "nice", "-n", "19"));
        command.addAll(java("SEQUENTIAL"));
        command.addAll(List.of("SEQUENTIAL", Long.toString(steps), "0", Integer.toString(PIECES * 20)));
        Process burner = new ProcessBuilder(command).inheritIO().start();
        some(0, PIECES);
        burner.descendants().forEach(ProcessHandle::destroyForcibly);
        burner.destroyForcibly();
    }
}
