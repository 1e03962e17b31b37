package parallel.threadsquares;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Squares numbers in several threads. */
public final class ThreadSquares {
    private ThreadSquares() {}

    /**
     * Squares each number. One thread squares the first half, another one the second half, at the same time. Each prints {@code
     * Square of n: n*n} for its numbers. When both have ended, the calling thread prints {@code Finished and exiting main
     * thread}.
     *
     * @return the squares, in the order of the numbers
     */
    public static List<Long> square(List<Integer> numbers) throws InterruptedException {
        // BEGIN SOLUTION
        long[] squares = new long[numbers.size()];
        int middle = numbers.size() / 2;
        runAll(List.of(
                () -> squareAndPrint(numbers, 0, middle, squares),
                () -> squareAndPrint(numbers, middle, numbers.size(), squares)));
        System.out.println("Finished and exiting main thread");
        return LongStream.of(squares).boxed().toList();
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Applies a function to each seed, in several threads at the same time. The calling thread only waits for them.
     *
     * @param threads how many threads share the seeds, 1 or more; with fewer seeds, fewer threads will do
     * @return the results, each at the index of its seed
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws InterruptedException {
        // BEGIN SOLUTION
        if (threads < 1) {
            throw new IllegalArgumentException("There must be 1 thread or more, but there are " + threads);
        }
        long[] squares = new long[seeds.length];
        int parts = Math.min(threads, seeds.length);
        List<Runnable> works = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = start(part, parts, seeds.length);
            int to = start(part + 1, parts, seeds.length);
            works.add(() -> {
                for (int i = from; i < to; i++) {
                    squares[i] = square.applyAsLong(seeds[i]);
                }
            });
        }
        runAll(works);
        return squares;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
    // BEGIN SOLUTION

    private static void squareAndPrint(List<Integer> numbers, int from, int to, long[] squares) {
        for (int i = from; i < to; i++) {
            long number = numbers.get(i);
            squares[i] = number * number;
            System.out.println("Square of " + number + ": " + squares[i]);
        }
    }

    /** Where a part begins, so that parts differ by one element at most. */
    private static int start(int part, int parts, int size) {
        return (int) ((long) size * part / parts);
    }

    /** Runs each work in a thread of its own, and waits for all of them. */
    private static void runAll(List<Runnable> works) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (Runnable work : works) {
            Thread worker = new Thread(work);
            worker.setUncaughtExceptionHandler((thread, thrown) -> failure.compareAndSet(null, thrown));
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
    }
    // END SOLUTION
}
