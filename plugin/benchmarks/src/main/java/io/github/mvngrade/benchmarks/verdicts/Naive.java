package io.github.mvngrade.benchmarks.verdicts;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Simpler ways to decide: some runs of the baseline, as many of the contender, and one number for each. */
enum Naive {
    SINGLE("single run", 1, sorted -> sorted[0]),
    BEST("best of 3", 3, sorted -> sorted[0]),
    MEDIAN("median of 5", 5, sorted -> sorted[sorted.length / 2]),
    MEAN("mean of 5", 5, sorted -> Arrays.stream(sorted).average().orElseThrow());

    private final String words;
    private final int runs;
    private final ToDoubleFunction<double[]> number;

    Naive(String words, int runs, ToDoubleFunction<double[]> number) {
        this.words = words;
        this.runs = runs;
        this.number = number;
    }

    /** How often each program is run. */
    int runs() {
        return runs;
    }

    /** The one number that stands for all runs, in their unit. */
    double of(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return number.applyAsDouble(sorted);
    }

    @Override
    public String toString() {
        return words;
    }
}
