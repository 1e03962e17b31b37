package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.util.Optional;

/**
 * What a check demands beyond passing by itself. The grader judges it from outside the submission's JVM.
 *
 * @param processes what is needed of processes
 * @param speedup what is measured
 * @param curves what is recorded; no point depends on it
 */
public record Demands(Optional<ProcessesPlan> processes, Optional<SpeedupPlan> speedup, CurvePlans curves) {
    public static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), CurvePlans.NONE);
}
