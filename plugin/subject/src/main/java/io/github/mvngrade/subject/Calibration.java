package io.github.mvngrade.subject;

import io.github.mvngrade.checks.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed amount of a kernel's work, to be done by one thread or by several. */
final class Calibration {
    /** Each doubling is compiled better than the one before; after these runs nothing changes any more. */
    private static final int RUNS_AT_SIZE = 4;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Kernel kernel;
    private final long units;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "calibration");
        thread.setDaemon(true);
        return thread;
    });

    /** Keeps the kernel's results alive, so that no compiler drops the work. */
    private long sink;

    private Calibration(Kernel kernel, long units) {
        this.kernel = kernel;
        this.units = units;
    }

    /**
     * Sizes the kernel's work, which takes some seconds at most.
     *
     * @param type a {@link Kernel} with a public constructor without parameters
     * @param millis how long all of it takes one thread, about
     */
    static Calibration of(Class<?> type, int millis) {
        Kernel kernel;
        try {
            kernel = (Kernel) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The kernel " + type.getName() + " can't be made: " + e, e);
        }
        long wanted = millis * NANOS_PER_MILLI;
        long units = 1;
        long took = new Calibration(kernel, units).run(1);
        while (took < wanted / 2) {
            units *= 2;
            took = new Calibration(kernel, units).run(1);
        }
        Calibration trial = new Calibration(kernel, units);
        for (int run = 0; run < RUNS_AT_SIZE; run++) {
            took = Math.min(took, trial.run(1));
        }
        return new Calibration(kernel, Math.max(1, units * wanted / Math.max(1, took)));
    }

    /** Does all of the work once; nanoseconds by this JVM's clock. */
    long run(int workers) {
        List<Callable<Long>> parts = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            long part = units * (worker + 1) / workers - units * worker / workers;
            parts.add(() -> kernel.work(Math.max(1, part)));
        }
        try {
            long start = System.nanoTime();
            List<Future<Long>> done = threads.invokeAll(parts);
            long nanos = System.nanoTime() - start;
            for (Future<Long> part : done) {
                sink ^= part.get();
            }
            return nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The calibration was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The kernel threw " + e.getCause(), e);
        }
    }
}
