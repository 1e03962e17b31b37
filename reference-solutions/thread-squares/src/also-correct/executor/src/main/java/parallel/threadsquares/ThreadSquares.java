package parallel.threadsquares;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/** With a pool that is made for each call; {@code squareAll} gives it a task for each seed. */
public final class ThreadSquares {
    private ThreadSquares() {}

    public static List<Long> square(List<Integer> numbers) throws InterruptedException {
        List<Integer> copy = new ArrayList<>(numbers);
        int middle = (copy.size() + 1) / 2;
        List<List<Long>> halves = inPool(
                2, List.of(() -> half(copy.subList(0, middle)), () -> half(copy.subList(middle, copy.size()))));
        List<Long> squares = new ArrayList<>(halves.get(0));
        squares.addAll(halves.get(1));
        System.out.printf("Finished and exiting main thread%n");
        return squares;
    }

    private static List<Long> half(List<Integer> numbers) {
        List<Long> squares = new ArrayList<>();
        for (int number : numbers) {
            long square = Math.multiplyFull(number, number);
            squares.add(square);
            System.out.printf("Square of %d: %d%n", number, square);
        }
        return squares;
    }

    public static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws InterruptedException {
        List<Callable<Long>> tasks = new ArrayList<>();
        for (long seed : seeds) {
            tasks.add(() -> square.applyAsLong(seed));
        }
        return inPool(threads, tasks).stream().mapToLong(result -> result).toArray();
    }

    private static <T> List<T> inPool(int threads, List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
        }
    }
}
