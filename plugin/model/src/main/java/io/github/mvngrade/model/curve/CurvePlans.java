package io.github.mvngrade.model.curve;

import java.util.Optional;

/**
 * What a check asks to be recorded beside its points.
 *
 * @param scaling how a program scales
 * @param sweep what a size does to a program
 */
public record CurvePlans(Optional<ScalingPlan> scaling, Optional<SweepPlan> sweep) {
    public static final CurvePlans NONE = new CurvePlans(Optional.empty(), Optional.empty());
}
