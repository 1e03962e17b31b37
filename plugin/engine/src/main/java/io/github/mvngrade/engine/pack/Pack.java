package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Plan;
import java.util.List;

/**
 * One exercise's plan, limits, checks, given sources and compiled skeleton, as whoever grades has them.
 *
 * @param pluginVersion of the plugin that built the pack
 * @param exercise what it is for
 * @param checks in the plan's order
 * @param content its files
 * @param digest SHA-256 of all of it, in hex
 */
public record Pack(
        String pluginVersion, Exercise exercise, List<PackedCheck> checks, PackContent content, String digest) {
    public Pack {
        checks = List.copyOf(checks);
    }

    /** The plan that the checks make. */
    public Plan plan() {
        List<CheckPlan> plans = checks.stream().map(PackedCheck::plan).toList();
        return new Plan(exercise.id(), exercise.title(), plans);
    }
}
