package io.github.mvngrade.report.curve;

import java.util.ArrayList;
import java.util.List;

/** A linear axis: values from {@code from} to {@code to} lie between {@code start} and {@code end} of the view box. */
record Axis(double from, double to, double start, double end) {
    private static final double[] STEPS = {1, 2, 5, 10};

    /** A number in units of a view box, with one decimal. */
    static String unit(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    double place(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    String unitOf(double value) {
        return unit(place(value));
    }

    /** Round values on the axis, as many as fit into {@code most} steps or fewer. */
    List<Double> ticks(int most) {
        double power = Math.pow(10, Math.floor(Math.log10((to - from) / most)));
        double step = STEPS[STEPS.length - 1] * power;
        for (double each : STEPS) {
            if ((to - from) / (each * power) <= most) {
                step = each * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (long count = (long) Math.ceil(from / step - 1e-9); count * step <= to * (1 + 1e-9); count++) {
            ticks.add(count * step);
        }
        return ticks;
    }
}
