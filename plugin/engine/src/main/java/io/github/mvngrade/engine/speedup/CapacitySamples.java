package io.github.mvngrade.engine.speedup;

import java.util.Arrays;
import java.util.List;

/**
 * What the cores were worth each time they were sampled: the speedup of an embarrassingly parallel program. The cores'
 * reference capacity comes from the samples themselves, so that a machine is measured by what it can do when it is quiet.
 * What is derived from them is computed once.
 */
public final class CapacitySamples {
    /** Cores must be worth this much, or nothing is measured on them. */
    public static final double LEAST = Tolerance.LEAST_CAPACITY;

    private final int workers;
    private final double[] values;

    /** The samples that can be true, none above P, in rising order. */
    private final double[] credible;

    /** The lowest sample that says that the cores were quiet. */
    private final double leastQuiet;

    private final double reference;

    /**
     * Samples that are there.
     *
     * @param workers P, how many cores were asked for
     * @param values in the order in which they were taken; each 0 or more
     */
    public CapacitySamples(int workers, List<Double> values) {
        this(
                workers,
                values.stream().mapToDouble(value -> value).toArray(),
                values.stream()
                        .filter(value -> credible(workers, value))
                        .mapToDouble(value -> Math.min(value, workers))
                        .sorted()
                        .toArray());
    }

    private CapacitySamples(int workers, double[] values, double[] credible) {
        this.workers = workers;
        this.values = values;
        this.credible = credible;
        int last = credible.length - 1;
        this.leastQuiet = last < 0 ? 0 : Tolerance.GAMMA * credible[(int) (Tolerance.HIGH_PERCENTILE * last)];
        int busy = 0;
        while (busy <= last && credible[busy] < leastQuiet) {
            busy++;
        }
        this.reference = last < 0 ? 0 : credible[busy + (credible.length - busy) / 2];
    }

    /**
     * These samples and a later one.
     *
     * @param value 0 or more
     */
    public CapacitySamples with(double value) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return new CapacitySamples(workers, more, credible(workers, value) ? inserted(value) : credible);
    }

    /** The credible ones and this one, still in order: a measurement adds a sample at every step. */
    private double[] inserted(double value) {
        double added = Math.min(value, workers);
        int found = Arrays.binarySearch(credible, added);
        int place = found < 0 ? -found - 1 : found;
        double[] more = Arrays.copyOf(credible, credible.length + 1);
        System.arraycopy(credible, place, more, place + 1, credible.length - place);
        more[place] = added;
        return more;
    }

    private static boolean credible(int workers, double value) {
        return value <= Tolerance.MOST_CREDIBLE * workers;
    }

    /** The samples, in the order in which they were taken. */
    public List<Double> values() {
        return Arrays.stream(values).boxed().toList();
    }

    /** The median of the samples that were taken on quiet cores; 0 if there is none. */
    public double reference() {
        return reference;
    }

    /** Whether a sample says that the cores were quiet: neither far below what they can do nor beyond belief. */
    public boolean quiet(double sample) {
        return leastQuiet <= sample && credible(workers, sample);
    }

    /** Whether the cores are worth measuring on at all. */
    public boolean enough() {
        return reference >= LEAST;
    }

    /** Whether so many samples without any gain mean that there is really one core, whatever the system counts. */
    public boolean oneUsableCore() {
        return values.length >= Tolerance.SAMPLES_FOR_ONE_CORE
                && Arrays.stream(values).allMatch(value -> value < Tolerance.ONE_CORE);
    }
}
