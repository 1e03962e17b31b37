package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import java.util.Optional;

/**
 * What a wrong solution loses by one check, as {@code exercise.yaml} states it.
 *
 * @param check that it loses
 * @param points that it loses exactly; empty if it loses the check as a whole
 */
public record Loss(CheckId check, Optional<Points> points) {
    /** The loss of a whole check. */
    public Loss(CheckId check) {
        this(check, Optional.empty());
    }

    /**
     * Requires that the check can be lost like this.
     *
     * @throws IllegalArgumentException if its parts can't add up to the points that are stated
     */
    public void requireFit(CheckPlan plan) {
        if (points.isEmpty()) {
            return;
        }
        Points part = plan.pointsOfAPart();
        Points sum = part;
        while (sum.compareTo(points.get()) < 0 && sum.compareTo(plan.points()) < 0) {
            sum = sum.plus(part);
        }
        if (!sum.equals(points.get())) {
            throw new IllegalArgumentException("exercise.yaml states a loss of " + points.get() + " of the "
                    + plan.points() + " points of check " + check + ", but "
                    + (plan.parts().isEmpty()
                            ? "that check has no parts: it loses all of its points, which its plain id states"
                            : "each of its " + plan.parts().size() + " parts is worth " + part));
        }
    }

    /** As {@code exercise.yaml} spells it: {@code errors} or {@code errors: 1}. */
    @Override
    public String toString() {
        return check + points.map(lost -> ": " + lost).orElse("");
    }
}
