package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.SweepResult;
import java.util.Optional;

/**
 * What was measured for one check; each is empty if it wasn't.
 *
 * @param speedup that the check is decided by
 * @param scaling how a program scales; no point depends on it
 * @param sweep what a size does to a program; no point depends on it
 * @param comparison how long several ways take; no point depends on it
 */
public record Measurements(
        Optional<SpeedupResult> speedup,
        Optional<ScalingResult> scaling,
        Optional<SweepResult> sweep,
        Optional<ComparisonResult> comparison) {
    public static final Measurements NONE = of(Optional.empty());

    /** A speedup alone. */
    public static Measurements of(Optional<SpeedupResult> speedup) {
        return new Measurements(speedup, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with these curves. */
    public Measurements with(Optional<ScalingResult> howItScales, Optional<SweepResult> bySize) {
        return new Measurements(speedup, howItScales, bySize, comparison);
    }

    /** The same with this comparison. */
    public Measurements with(Optional<ComparisonResult> ways) {
        return new Measurements(speedup, scaling, sweep, ways);
    }
}
