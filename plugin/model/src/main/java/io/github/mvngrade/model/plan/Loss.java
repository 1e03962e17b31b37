package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import java.util.Optional;

/**
 * What a wrong solution loses by one check, as {@code exercise.yaml} states it.
 *
 * @param check that it loses
 * @param points that it loses; empty if it loses the check as a whole
 */
public record Loss(CheckId check, Optional<Range> points) {
    /** The loss of a whole check. */
    public Loss(CheckId check) {
        this(check, Optional.empty());
    }

    /**
     * The points that are lost: one number, or two where chance decides, because threads race.
     *
     * @param least that are lost in each run; 0 where the check may pass
     * @param most that are lost in any run
     */
    public record Range(Points least, Points most) {
        /** @throws IllegalArgumentException if less is lost at most than at least, or nothing at all */
        public Range {
            if (least.compareTo(most) > 0 || most.isZero()) {
                throw new IllegalArgumentException(
                        "a loss goes from the fewest points to the most, like 0 to 1, but this one goes from " + least
                                + " to " + most);
            }
        }

        /** So many in each run. */
        public static Range exactly(Points points) {
            return new Range(points, points);
        }

        /** Whether so many may be lost. */
        public boolean holds(Points lost) {
            return least.compareTo(lost) <= 0 && lost.compareTo(most) <= 0;
        }

        /** As {@code exercise.yaml} spells it: {@code 1} or {@code 0 to 1}. */
        @Override
        public String toString() {
            return least.equals(most) ? least.toString() : least + " to " + most;
        }
    }

    /** Whether the check is lost in each run, in whole or in part. */
    public boolean isCertain() {
        return points.map(range -> !range.least().isZero()).orElse(true);
    }

    /**
     * Requires that the check can be lost like this.
     *
     * @throws IllegalArgumentException if its parts can't add up to the points that are stated
     */
    public void requireFit(CheckPlan plan) {
        if (points.isPresent()) {
            requireFit(points.get().least(), plan);
            requireFit(points.get().most(), plan);
        }
    }

    private void requireFit(Points lost, CheckPlan plan) {
        Points part = plan.pointsOfAPart();
        Points sum = Points.ZERO;
        while (sum.compareTo(lost) < 0 && sum.compareTo(plan.points()) < 0) {
            sum = sum.plus(part);
        }
        if (!sum.equals(lost)) {
            throw new IllegalArgumentException("exercise.yaml states a loss of " + lost + " of the "
                    + plan.points() + " points of check " + check + ", but "
                    + (plan.parts().isEmpty()
                            ? "that check has no parts: it loses all of its points, which its plain id states"
                            : "each of its " + plan.parts().size() + " parts is worth " + part));
        }
    }

    /** As {@code exercise.yaml} spells it: {@code errors}, {@code errors: 1} or {@code errors: 0 to 1}. */
    @Override
    public String toString() {
        return check + points.map(lost -> ": " + lost).orElse("");
    }
}
