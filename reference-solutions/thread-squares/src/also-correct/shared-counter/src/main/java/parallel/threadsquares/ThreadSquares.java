package parallel.threadsquares;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.function.LongUnaryOperator;

/** With threads that take the next seed from a shared counter, a map with a key for each place, and lines within a lock. */
public final class ThreadSquares {
    private static final Lock PRINTING = new ReentrantLock();

    private ThreadSquares() {}

    /** One of the threads that share the work. */
    private static final class Worker extends Thread {
        private final Runnable work;
        private final CountDownLatch running;
        private Throwable failure;

        Worker(Runnable work, CountDownLatch running) {
            this.work = work;
            this.running = running;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (Throwable thrown) {
                failure = thrown;
            } finally {
                running.countDown();
            }
        }
    }

    public static List<Long> square(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Long> squares = new ConcurrentSkipListMap<>();
        IntConsumer squareAt = i -> {
            Integer number = numbers.get(i);
            squares.put(i, number.longValue() * number);
            PRINTING.lock();
            try {
                System.out.print("Square of ");
                System.out.print(number);
                System.out.print(": ");
                System.out.println(squares.get(i));
            } finally {
                PRINTING.unlock();
            }
        };
        int middle = numbers.size() / 2;
        runAll(
                () -> {
                    for (int i = 0; i < middle; i++) {
                        squareAt.accept(i);
                    }
                },
                () -> {
                    for (int i = middle; i < numbers.size(); i++) {
                        squareAt.accept(i);
                    }
                });
        System.out.println("Finished and exiting main thread");
        return List.copyOf(squares.values());
    }

    public static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        long[] squares = seeds.clone();
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < squares.length; i = next.getAndIncrement()) {
                squares[i] = square.applyAsLong(squares[i]);
            }
        };
        Runnable[] works = new Runnable[Math.min(threads, seeds.length)];
        Arrays.fill(works, work);
        runAll(works);
        return squares;
    }

    private static void runAll(Runnable... works) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(works.length);
        Worker[] workers = new Worker[works.length];
        for (int i = 0; i < works.length; i++) {
            workers[i] = new Worker(works[i], running);
            workers[i].start();
        }
        running.await();
        for (Worker worker : workers) {
            if (worker.failure instanceof Error error) {
                throw error;
            }
            if (worker.failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
