package parallel.threadsquares;

import java.util.List;
import java.util.function.LongUnaryOperator;

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
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Applies a function to each seed, in several threads at the same time. The calling thread only waits for them.
     *
     * @param threads how many threads share the seeds, 1 or more; with fewer seeds, fewer threads will do
     * @return the results, each at the index of its seed
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws InterruptedException {
        throw new UnsupportedOperationException("not built yet");
    }
}
