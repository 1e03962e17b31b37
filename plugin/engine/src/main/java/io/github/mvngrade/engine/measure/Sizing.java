package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Moment;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * Finds how much a program has to do on this machine: the smallest size, within a tenth or two, at which the baseline lasts long
 * enough. No fixed amount does: what takes a second here takes a third of one elsewhere, while a JVM needs as long to start.
 */
public final class Sizing {
    /** Warm threads: long compared with passing an order and starting a thread. */
    private static final double LEAST_OF_THREADS = .25;

    /** A cold JVM: by then most of it is compiled code, even on a slow machine. */
    private static final double LEAST_OF_PROCESSES = 1;

    /** At this, with two cores, a perfect program loses a sixth of its speedup to the start of its JVMs. */
    private static final double TIMES_THE_START = 10;

    /** Longer runs would leave too few blocks within the time cap. */
    private static final double MOST = 3;

    /** A run that is short, and not compiled yet, says little about a long one: sizes grow step by step. */
    private static final double MOST_GROWTH = 16;

    /** What is aimed at for each second that is needed: no two runs take equally long. */
    private static final double MARGIN = 1.1;

    /** A program that is still too quick at this size doesn't do more at a larger one. */
    private static final long LARGEST = 1L << 48;

    private final TimedProcess baseline;
    private final SpeedupRule rule;
    private final RandomGenerator random;

    Sizing(TimedProcess baseline, SpeedupRule rule, RandomGenerator random) {
        this.baseline = baseline;
        this.rule = rule;
        this.random = random;
    }

    /**
     * How long a sequential run must last.
     *
     * @param startSeconds how long the workers' JVMs take to start and end; only {@code PROCESSES} looks at it
     * @return seconds; 0 under {@code ALGORITHMIC}
     */
    public static double wanted(SpeedupRule rule, double startSeconds) {
        return switch (rule) {
            case ALGORITHMIC -> 0;
            case THREADS -> LEAST_OF_THREADS;
            case PROCESSES -> Math.min(MOST, Math.max(LEAST_OF_PROCESSES, TIMES_THE_START * startSeconds));
        };
    }

    /**
     * Finds the size at which the baseline lasts so many seconds, and leaves the baseline at that size.
     *
     * @throws TimedRunException if the baseline gave no time
     * @throws IOException if it can't be started
     */
    long find(double wanted) throws TimedRunException, IOException {
        long size = 1;
        double seconds = seconds(size);
        while (seconds < wanted && size < LARGEST) {
            double growth = Math.min(MOST_GROWTH, MARGIN * wanted / seconds);
            size = Math.max(size + 1, (long) (size * growth));
            seconds = seconds(size);
        }
        return size;
    }

    private double seconds(long size) throws TimedRunException, IOException {
        baseline.resize(size);
        double seconds = seconds(baseline, rule, random);
        if (rule.startsProcesses()) {
            baseline.renew();
        }
        return seconds;
    }

    /**
     * How long a baseline takes, in seconds, as a measurement times it: by its first run under {@code PROCESSES}, or warm.
     *
     * @param baseline in a fresh JVM under {@code PROCESSES}
     */
    public static double seconds(TimedProcess baseline, SpeedupRule rule, RandomGenerator random)
            throws TimedRunException {
        long nanos = rule.startsProcesses() ? baseline.time(random.nextLong()).nanos() : WarmUp.run(baseline, random);
        return nanos / Moment.NANOS_PER_SECOND;
    }
}
