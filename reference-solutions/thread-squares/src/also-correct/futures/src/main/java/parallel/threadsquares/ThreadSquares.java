package parallel.threadsquares;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** With futures; each thread returns its part, and the parts are joined. Each half is printed at once. */
public final class ThreadSquares {
    private ThreadSquares() {}

    public static List<Long> square(List<Integer> numbers) {
        int middle = numbers.size() / 2;
        List<Long> all = new LinkedList<>();
        inFutures(List.of(numbers.subList(0, middle), numbers.subList(middle, numbers.size())))
                .forEach(all::addAll);
        System.out.println("Finished and exiting main thread");
        return all;
    }

    private static List<List<Long>> inFutures(List<List<Integer>> halves) {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            List<CompletableFuture<List<Long>>> futures = halves.stream()
                    .map(half -> CompletableFuture.supplyAsync(() -> half(half), pool))
                    .toList();
            CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).handle((nothing, thrown) -> 0).join();
            return futures.stream().map(ThreadSquares::joined).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> half(List<Integer> numbers) {
        List<Long> squares = numbers.stream().map(n -> (long) n * n).toList();
        String lines = IntStream.range(0, squares.size())
                .mapToObj(i -> "Square of " + numbers.get(i) + ": " + squares.get(i) + System.lineSeparator())
                .collect(Collectors.joining());
        System.out.print(lines);
        return squares;
    }

    public static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) {
        if (threads <= 0) {
            throw new IllegalArgumentException("no threads");
        }
        if (seeds.length == 0) {
            return new long[0];
        }
        int each = (seeds.length + threads - 1) / threads;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<long[]>> futures = new ArrayList<>();
            for (int from = 0; from < seeds.length; from += each) {
                LongStream part = LongStream.of(seeds).skip(from).limit(each);
                futures.add(CompletableFuture.supplyAsync(() -> part.map(square).toArray(), pool));
            }
            CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).exceptionally(thrown -> null).join();
            return futures.stream().map(ThreadSquares::joined).flatMapToLong(LongStream::of).toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw (Error) e.getCause();
        }
    }
}
