package io.github.mvngrade.engine.speedup;

import java.util.Arrays;
import java.util.List;

/** Block ratios and their logarithms. */
final class Ratios {
    private Ratios() {}

    /** Natural logarithms, in the given order. */
    static double[] logs(List<Double> ratios) {
        return logs(ratios.stream().mapToDouble(ratio -> ratio).toArray());
    }

    /** Natural logarithms, in the given order. */
    static double[] logs(double[] ratios) {
        double[] logs = new double[ratios.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = log(ratios[i]);
        }
        return logs;
    }

    private static double log(double ratio) {
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("A block's ratio must be positive and finite, but is " + ratio);
        }
        return StrictMath.log(ratio);
    }

    /** The middle value, or the mean of the two middle ones; at least one value is needed. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
