package io.github.mvngrade.engine.machine;

import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedRunException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a program pays for starting its workers' JVMs: how long as many JVMs that do nothing take to start together and end. */
public final class StartCost {
    private final Calibrator calibrator;
    private final int workers;
    private final List<Sample> samples = new ArrayList<>();

    /** @param workers P, 1 or more */
    public StartCost(Calibrator calibrator, int workers) {
        this.calibrator = calibrator;
        this.workers = workers;
    }

    /**
     * One sample.
     *
     * @param capacity what the cores were worth beside it
     * @param cores in units of what the calibrator's work took one core then: a machine that slows down slows both
     */
    private record Sample(double capacity, double cores) {}

    /** Takes a sample beside the last of these. */
    public void sample(Capacities beside) throws TimedRunException {
        double seconds = calibrator.startJvms(workers) / Moment.NANOS_PER_SECOND;
        samples.add(new Sample(beside.last(), seconds / beside.core()));
    }

    /**
     * The median of what was sampled on quiet cores, or of all if they never were; 0 without a sample.
     *
     * @param coreSeconds how long the calibrator's work takes one core at the time in question
     */
    public double seconds(CapacitySamples seen, double coreSeconds) {
        double quiet = median(sample -> seen.quiet(sample.capacity));
        return coreSeconds * (quiet > 0 ? quiet : median(sample -> true));
    }

    private double median(Predicate<Sample> counts) {
        double[] sorted = samples.stream()
                .filter(counts)
                .mapToDouble(Sample::cores)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
