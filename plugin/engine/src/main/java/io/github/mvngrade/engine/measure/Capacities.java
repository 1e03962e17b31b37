package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedRunException;
import java.util.ArrayList;
import java.util.List;

/** Samples of what the cores are worth: the calibrator's time on one worker over its time on all. */
public final class Capacities {
    /** A one-worker run that was disturbed looks like more cores; the best of the last three is hardly ever disturbed. */
    private static final int LAST_ALONE = 3;

    private final Calibrator calibrator;
    private final int workers;
    private final List<Long> alone = new ArrayList<>();
    private CapacitySamples seen;

    /** @param workers P, 2 or more */
    public Capacities(Calibrator calibrator, int workers) {
        this.calibrator = calibrator;
        this.workers = workers;
        this.seen = new CapacitySamples(workers, List.of());
    }

    /** Waits between two samples. */
    public interface Pause {
        void take() throws InterruptedException;
    }

    /** Takes the first samples, apart from each other. */
    public void sample(int count, Pause between) throws TimedRunException, InterruptedException {
        for (int run = 0; run < LAST_ALONE; run++) {
            alone.add(calibrator.time(1));
        }
        for (int run = 0; run < count; run++) {
            sample();
            between.take();
        }
    }

    /** Takes a sample. */
    double sample() throws TimedRunException {
        alone.add(calibrator.time(1));
        double value = best() / (double) calibrator.time(workers);
        seen = seen.with(value);
        return value;
    }

    private long best() {
        return alone.subList(Math.max(0, alone.size() - LAST_ALONE), alone.size()).stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
    }

    /** How long the work takes one worker now, in seconds: how fast a core is. */
    double core() {
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
