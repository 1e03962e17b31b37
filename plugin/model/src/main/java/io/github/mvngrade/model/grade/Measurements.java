package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.SweepResult;
import java.util.Optional;

/**
 * What was measured for one check; each is empty if it wasn't.
 *
 * @param speedup that the check is decided by
 * @param scaling how a program scales; no point depends on it
 * @param sweep what a size does to a program; no point depends on it
 */
public record Measurements(
        Optional<SpeedupResult> speedup, Optional<ScalingResult> scaling, Optional<SweepResult> sweep) {
    public static final Measurements NONE = of(Optional.empty());

    /** A speedup alone. */
    public static Measurements of(Optional<SpeedupResult> speedup) {
        return new Measurements(speedup, Optional.empty(), Optional.empty());
    }

    /** The same speedup with these curves. */
    public Measurements with(Optional<ScalingResult> howItScales, Optional<SweepResult> bySize) {
        return new Measurements(speedup, howItScales, bySize);
    }
}
