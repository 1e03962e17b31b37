package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Runs a program until its code is loaded and compiled. */
final class WarmUp {
    private static final int RUNS = 3;
    private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();

    private WarmUp() {}

    /**
     * Runs the program three times, or for two seconds.
     *
     * @return how long the last run took, in nanoseconds
     */
    static long run(TimedRunner program, RandomGenerator random) throws TimedRunException {
        return run(program, RUNS, random);
    }

    /** Runs the program once: enough for a JVM whose work is done by code of its first run, here or in its workers. */
    static void once(TimedRunner program, RandomGenerator random) throws TimedRunException {
        run(program, 1, random);
    }

    private static long run(TimedRunner program, int runs, RandomGenerator random) throws TimedRunException {
        long spent = 0;
        long last = 0;
        for (int run = 0; run < runs && spent < MOST_NANOS; run++) {
            last = program.time(random.nextLong()).nanos();
            spent += last;
        }
        return last;
    }
}
