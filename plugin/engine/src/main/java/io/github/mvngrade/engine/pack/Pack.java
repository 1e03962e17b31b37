package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.ExerciseId;
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

    /**
     * The same pack, if this version of the plugin built it: its checks are compiled against that version.
     *
     * @throws PackException if another version did
     */
    public Pack madeBy(String version) throws PackException {
        if (!pluginVersion.equals(version)) {
            throw new PackException("The check pack of " + exercise.id() + " was built by version " + pluginVersion
                    + " of grade-maven-plugin, but this is version " + version
                    + ": set the plugin's version in the pom to that of the pack, or take the pack of this version");
        }
        return this;
    }

    /**
     * The same pack, if it is this exercise's.
     *
     * @throws PackException if it is another's
     */
    public Pack of(ExerciseId wanted) throws PackException {
        if (!exercise.id().equals(wanted)) {
            throw new PackException("The check pack is that of the exercise " + exercise.id()
                    + ", but this folder is the" + " exercise " + wanted + ": name the pack of " + wanted
                    + ", in <pack> or with -Dgrade.pack=...");
        }
        return this;
    }
}
