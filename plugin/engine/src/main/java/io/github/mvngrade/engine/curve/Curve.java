package io.github.mvngrade.engine.curve;

import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import java.util.List;

/**
 * What was measured of a curve.
 *
 * @param runs in the plan's order, also of settings that were never measured
 * @param shortfalls why something is missing; empty if nothing is
 */
public record Curve(List<Series.Runs> runs, List<Shortfall> shortfalls) {
    public Curve {
        runs = List.copyOf(runs);
        shortfalls = List.copyOf(shortfalls);
    }

    /** A curve without any time, and why. */
    public static Curve ofNothing(List<Setting> settings, Shortfall why) {
        return new Curve(
                settings.stream()
                        .map(setting -> new Series.Runs(setting, List.of()))
                        .toList(),
                List.of(why));
    }
}
