package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import java.util.List;

/**
 * Where the points of a plan went: {@code earned + lost + pending + heldBack = max}, always and exactly.
 *
 * @param earned by checks that passed, wholly or in part
 * @param pending of UNMEASURABLE checks: neither earned nor lost
 * @param heldBack of hidden checks that aren't decided here
 * @param leftOut of checks that were left out by request: a part of what is lost, since this grade earns nothing for them
 * @param max all points of the plan
 */
public record Score(Points earned, Points pending, Points heldBack, Points leftOut, Points max) {
    public static final Score NOTHING = new Score(Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO);

    /** @throws IllegalArgumentException if the parts exceed the whole */
    public Score {
        if (earned.plus(pending).plus(heldBack).plus(leftOut).compareTo(max) > 0) {
            throw new IllegalArgumentException("A score's parts must not exceed its maximum " + max
                    + ", but are earned " + earned + ", pending " + pending + ", held back " + heldBack
                    + ", left out " + leftOut);
        }
    }

    /** A score without anything left out. */
    public Score(Points earned, Points pending, Points heldBack, Points max) {
        this(earned, pending, heldBack, Points.ZERO, max);
    }

    /** The score that these results add up to. */
    public static Score of(List<CheckResult> results) {
        Score sum = NOTHING;
        for (CheckResult result : results) {
            sum = sum.plus(of(result));
        }
        return sum;
    }

    private static Score of(CheckResult result) {
        Points points = result.check().points();
        return new Score(
                result.earned(),
                result.verdict() == Verdict.UNMEASURABLE ? points : Points.ZERO,
                result.verdict() == Verdict.HELD_BACK ? points : Points.ZERO,
                result.leftOut() ? points : Points.ZERO,
                points);
    }

    public Score plus(Score other) {
        return new Score(
                earned.plus(other.earned),
                pending.plus(other.pending),
                heldBack.plus(other.heldBack),
                leftOut.plus(other.leftOut),
                max.plus(other.max));
    }

    /** Points that this grade doesn't give: {@link #missed} and left out. */
    public Points lost() {
        return max.minus(earned).minus(pending).minus(heldBack);
    }

    /** Points lost by checks that were asked for. */
    public Points missed() {
        return lost().minus(leftOut);
    }

    /** Points that could be decided here, whether or not they were asked for. */
    public Points decided() {
        return max.minus(pending).minus(heldBack);
    }
}
