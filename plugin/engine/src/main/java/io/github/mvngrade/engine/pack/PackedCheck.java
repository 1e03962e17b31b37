package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.protocol.CheckCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One check as a pack carries it.
 *
 * @param plan what everyone may know
 * @param code where its code is; empty if this pack holds it back
 * @param uses what it uses of the submission, as {@code engine.api} spells members
 * @param demands what it demands beyond passing
 * @param limit how long it may take; empty for the exercise's {@code limits.perCheck}
 */
public record PackedCheck(
        CheckPlan plan, Optional<CheckCode> code, List<String> uses, Demands demands, Optional<Duration> limit) {
    /** @throws IllegalArgumentException if it has no time at all */
    public PackedCheck {
        uses = List.copyOf(uses);
        if (limit.filter(time -> time.isZero() || time.isNegative()).isPresent()) {
            throw new IllegalArgumentException(
                    "limit must be positive, but is 0: write for example limit = \"30s\", or leave it out");
        }
    }

    /** A check without a limit of its own. */
    public PackedCheck(CheckPlan plan, Optional<CheckCode> code, List<String> uses, Demands demands) {
        this(plan, code, uses, demands, Optional.empty());
    }

    /** The same check with what it uses. */
    public PackedCheck using(List<String> members) {
        return new PackedCheck(plan, code, members, demands, limit);
    }

    /** The same check with nothing but what a student may know of a hidden one. */
    public PackedCheck heldBack() {
        return new PackedCheck(plan.withoutParts(), Optional.empty(), List.of(), Demands.NONE);
    }
}
