package io.github.mvngrade.benchmarks.load;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The other program: keeps processors busy until its input ends, which happens when the process that started it ends. */
final class LoadProgram {
    private static final long TWO_SECONDS = TimeUnit.SECONDS.toNanos(2);
    private static final double MEAN_ON_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final double MEAN_OFF_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /** Keeps the arithmetic's result alive, so that no compiler drops it. */
    private static volatile long sink;

    private LoadProgram() {}

    /** @param arguments the load's word, then a seed */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[1]);
        switch (Load.named(arguments[0])) {
            case QUIET -> throw new IllegalArgumentException("A quiet machine needs no program");
            case ONE_CORE -> start(() -> TWO_SECONDS, () -> TWO_SECONDS);
            case BURSTS -> {
                startBursts(new Random(seed));
                startBursts(new Random(~seed));
            }
        }
        while (System.in.read() >= 0) {
            // Nobody writes to it; what counts is the end of the input.
        }
    }

    private static void startBursts(Random random) {
        start(() -> (long) (MEAN_ON_NANOS * random.nextExponential()), () ->
                (long) (MEAN_OFF_NANOS * random.nextExponential()));
    }

    private static void start(LongSupplier on, LongSupplier off) {
        Thread thread = new Thread(() -> run(on, off), "load");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(LongSupplier on, LongSupplier off) {
        try {
            while (true) {
                keepBusy(on.getAsLong());
                TimeUnit.NANOSECONDS.sleep(off.getAsLong());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Arithmetic, since a thread that only waits in a loop leaves more of its core to a sibling. */
    private static void keepBusy(long nanos) {
        long start = System.nanoTime();
        long state = start | 1;
        while (System.nanoTime() - start < nanos) {
            for (int step = 0; step < STEPS_BETWEEN_LOOKS; step++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            sink = state;
        }
    }
}
