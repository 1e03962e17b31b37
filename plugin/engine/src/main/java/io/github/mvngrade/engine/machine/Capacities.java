package io.github.mvngrade.engine.machine;

import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedRunException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Samples of what the cores are worth: the calibrator's time on one worker over its time on all. */
public final class Capacities {
    /** A one-worker run that was disturbed looks like more cores; the best of the last three is hardly ever disturbed. */
    private static final int LAST_ALONE = 3;

    /** Just now: nothing has run since. */
    private static final long RECENT_NANOS = Duration.ofMillis(20).toNanos();

    /** One other program on two cores leaves two thirds of what they are worth or more, and two leave half. */
    private static final double PART_BESIDE_ONE_OTHER = .6;

    private final Calibrator calibrator;
    private final LongSupplier clock;
    private final int workers;
    private final List<Long> alone = new ArrayList<>();
    private CapacitySamples seen;
    private double last;
    private long sampledAt;

    /**
     * No samples yet.
     *
     * @param workers P, 2 or more
     * @param clock in nanoseconds; only ever goes on
     */
    public Capacities(Calibrator calibrator, int workers, LongSupplier clock) {
        this.calibrator = calibrator;
        this.clock = clock;
        this.workers = workers;
        this.seen = new CapacitySamples(workers, List.of());
    }

    /** Takes a sample of something else beside one of these. */
    public interface Beside {
        void take(Capacities last) throws TimedRunException;
    }

    /** Waits between two samples. */
    public interface Pause {
        void take() throws InterruptedException;
    }

    /**
     * Takes the first samples, apart from each other.
     *
     * @param beside takes another sample right after each of these
     */
    public void sample(int count, Pause between, Beside beside) throws TimedRunException, InterruptedException {
        for (int run = 0; run < LAST_ALONE; run++) {
            alone.add(calibrator.time(1));
        }
        for (int run = 0; run < count; run++) {
            sample();
            beside.take(this);
            between.take();
        }
    }

    /** Takes a sample. */
    double sample() throws TimedRunException {
        alone.add(calibrator.time(1));
        last = best() / (double) calibrator.time(workers);
        sampledAt = clock.getAsLong();
        seen = seen.with(last);
        return last;
    }

    /** Takes a sample, unless the last one has just been taken. */
    void look() throws TimedRunException {
        if (seen.values().isEmpty() || clock.getAsLong() - sampledAt > RECENT_NANOS) {
            sample();
        }
    }

    /** The last sample; 0 before the first. */
    public double last() {
        return last;
    }

    /** Whether the cores were quiet, and are worth measuring on, when the last sample was taken. */
    boolean quiet() {
        return seen.enough() && seen.quiet(last);
    }

    /** Whether a program that needs one core has it: the last sample says so, or another one. */
    boolean oneCoreIsFree() throws TimedRunException {
        if (!leavesOneCore()) {
            sample();
        }
        return leavesOneCore();
    }

    private boolean leavesOneCore() {
        return last >= PART_BESIDE_ONE_OTHER * seen.reference();
    }

    private long best() {
        return alone.subList(Math.max(0, alone.size() - LAST_ALONE), alone.size()).stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
    }

    /** How long the work takes one worker now, in seconds: how fast a core is. */
    public double core() {
        return best() / Moment.NANOS_PER_SECOND;
    }

    /** How long the work took one worker each time, in nanoseconds. */
    public List<Long> alone() {
        return List.copyOf(alone);
    }

    /** All samples so far. */
    public CapacitySamples seen() {
        return seen;
    }
}
