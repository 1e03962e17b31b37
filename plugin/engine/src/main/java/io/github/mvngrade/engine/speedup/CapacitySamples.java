package io.github.mvngrade.engine.speedup;

import java.util.Arrays;
import java.util.List;

/**
 * What the cores were worth each time that one asked: the speedup of an embarrassingly parallel program. The cores'
 * reference capacity comes from the samples themselves, so that a machine is measured by what it can do when it is quiet.
 *
 * @param workers P, how many cores were asked for
 * @param values in the order in which they were taken; each 0 or more
 */
public record CapacitySamples(int workers, List<Double> values) {
    /** Cores must be worth this much, or nothing is measured on them. */
    public static final double LEAST = Tolerance.LEAST_CAPACITY;

    public CapacitySamples {
        values = List.copyOf(values);
    }

    /** The 80th percentile of the samples that can be true, none above P; 0 without such a sample. */
    private double high() {
        double[] credible = credible();
        return credible.length == 0 ? 0 : credible[(int) (Tolerance.HIGH_PERCENTILE * (credible.length - 1))];
    }

    private double[] credible() {
        return values.stream()
                .filter(value -> value <= Tolerance.MOST_CREDIBLE * workers)
                .mapToDouble(value -> Math.min(value, workers))
                .sorted()
                .toArray();
    }

    /** The median of the samples that were taken on quiet cores; 0 if there is none. */
    public double reference() {
        double high = high();
        double[] quiet = Arrays.stream(credible())
                .filter(value -> value >= Tolerance.GAMMA * high)
                .toArray();
        return quiet.length == 0 ? 0 : quiet[quiet.length / 2];
    }

    /** Whether a sample says that the cores were quiet: neither far below what they can do nor beyond belief. */
    public boolean quiet(double sample) {
        return Tolerance.GAMMA * high() <= sample && sample <= Tolerance.MOST_CREDIBLE * workers;
    }

    /** Whether the cores are worth measuring on at all. */
    public boolean enough() {
        return reference() >= LEAST;
    }

    /** Whether so many samples without any gain say that there is one core in truth, whatever the system counts. */
    public boolean oneUsableCore() {
        return values.size() >= Tolerance.SAMPLES_FOR_ONE_CORE
                && values.stream().allMatch(value -> value < Tolerance.ONE_CORE);
    }
}
