package io.github.mvngrade.model.curve;

import java.util.Optional;

/**
 * What a check has recorded that earns no points.
 *
 * @param scaling how a program scales
 * @param sweep how a size affects a program
 * @param comparison how long several ways take
 */
public record CurvePlans(
        Optional<ScalingPlan> scaling, Optional<SweepPlan> sweep, Optional<ComparisonPlan> comparison) {
    public static final CurvePlans NONE = new CurvePlans(Optional.empty(), Optional.empty(), Optional.empty());
}
