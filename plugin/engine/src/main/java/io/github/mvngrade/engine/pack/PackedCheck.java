package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.protocol.CheckCode;
import java.util.List;
import java.util.Optional;

/**
 * One check as a pack carries it.
 *
 * @param plan what everyone may know
 * @param code where its code is; empty if this pack holds it back
 * @param uses what it uses of the submission, as {@code engine.api} spells members
 * @param demands what it demands beyond passing
 */
public record PackedCheck(CheckPlan plan, Optional<CheckCode> code, List<String> uses, Demands demands) {
    public PackedCheck {
        uses = List.copyOf(uses);
    }

    /** The same check with what it uses. */
    public PackedCheck using(List<String> members) {
        return new PackedCheck(plan, code, members, demands);
    }

    /** The same check with nothing but what a student may know of a hidden one. */
    public PackedCheck heldBack() {
        return new PackedCheck(plan, Optional.empty(), List.of(), Demands.NONE);
    }
}
