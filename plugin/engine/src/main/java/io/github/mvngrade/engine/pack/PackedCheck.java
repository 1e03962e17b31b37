package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.protocol.CheckCode;
import java.util.List;
import java.util.Optional;

/**
 * One check as a pack carries it.
 *
 * @param plan what everyone may know
 * @param code where its code is; empty if this pack holds it back
 * @param uses what it uses of the submission, as {@code engine.api} spells members
 * @param speedup what it measures, if it does
 * @param processes what it needs of processes, if it does
 * @param curves what it asks to be recorded; no point depends on it
 */
public record PackedCheck(
        CheckPlan plan,
        Optional<CheckCode> code,
        List<String> uses,
        Optional<SpeedupPlan> speedup,
        Optional<ProcessesPlan> processes,
        CurvePlans curves) {
    public PackedCheck {
        uses = List.copyOf(uses);
    }

    /** The same check with what it uses. */
    public PackedCheck using(List<String> members) {
        return new PackedCheck(plan, code, members, speedup, processes, curves);
    }

    /** The same check with nothing but what a student may know of a hidden one. */
    public PackedCheck heldBack() {
        return new PackedCheck(plan, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), CurvePlans.NONE);
    }
}
