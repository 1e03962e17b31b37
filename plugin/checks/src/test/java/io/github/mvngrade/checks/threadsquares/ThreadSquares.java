package io.github.mvngrade.checks.threadsquares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/** What students build in an exercise on threads: two that are right, and mistakes that students make. */
enum ThreadSquares {
    TWO_THREADS,
    A_POOL,
    RUN_FOR_START,
    JOINS_BEFORE_THE_NEXT_STARTS,
    EVERY_SECOND_NUMBER,
    LOSES_THE_ODD_ONE,
    NO_JOIN,
    A_THREAD_FOR_EACH_NUMBER,
    SWALLOWS_WHAT_IS_THROWN;

    /** Two threads, one half each; results in the order of the numbers. */
    List<Integer> square(List<Integer> numbers) throws InterruptedException {
        Integer[] results = new Integer[numbers.size()];
        List<Runnable> works = new ArrayList<>();
        for (int[] indexes : split(numbers.size(), 2)) {
            works.add(() -> {
                for (int i : indexes) {
                    results[i] = numbers.get(i) * numbers.get(i);
                    System.out.println("Square of " + numbers.get(i) + ": " + results[i]);
                }
            });
        }
        run(works);
        System.out.println("Finished and exiting main thread");
        return Arrays.asList(results);
    }

    /** So many threads square all seeds, by a square that costs much. */
    long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws InterruptedException {
        long[] results = new long[seeds.length];
        List<Runnable> works = new ArrayList<>();
        for (int[] indexes : split(seeds.length, threads)) {
            works.add(() -> {
                for (int i : indexes) {
                    results[i] = square.applyAsLong(seeds[i]);
                }
            });
        }
        run(works);
        return results;
    }

    private List<int[]> split(int size, int parts) {
        int count = this == A_THREAD_FOR_EACH_NUMBER ? size : parts;
        int end = this == LOSES_THE_ODD_ONE ? size / count * count : size;
        return IntStream.range(0, count)
                .mapToObj(part -> IntStream.range(0, end)
                        .filter(i -> this == EVERY_SECOND_NUMBER ? i % count == part : i * count / end == part)
                        .toArray())
                .toList();
    }

    private void run(List<Runnable> works) throws InterruptedException {
        AtomicReference<RuntimeException> thrown = new AtomicReference<>();
        List<Runnable> guarded =
                works.stream().map(work -> guarded(work, thrown)).toList();
        if (this == A_POOL) {
            ExecutorService pool = Executors.newFixedThreadPool(works.size());
            guarded.forEach(pool::execute);
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } else {
            runInThreads(guarded);
        }
        if (thrown.get() != null && this != SWALLOWS_WHAT_IS_THROWN) {
            throw thrown.get();
        }
    }

    private static Runnable guarded(Runnable work, AtomicReference<RuntimeException> thrown) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        };
    }

    private void runInThreads(List<Runnable> works) throws InterruptedException {
        List<Thread> threads = works.stream().map(Thread::new).toList();
        for (Thread thread : threads) {
            if (this == RUN_FOR_START) {
                thread.run();
            } else {
                thread.start();
            }
            if (this == JOINS_BEFORE_THE_NEXT_STARTS) {
                thread.join();
            }
        }
        for (Thread thread : threads) {
            if (this != NO_JOIN) {
                thread.join();
            }
        }
    }
}
