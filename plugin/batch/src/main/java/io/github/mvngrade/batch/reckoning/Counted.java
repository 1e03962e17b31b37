package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.intake.HandInTime;
import io.github.mvngrade.batch.roster.Lateness;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import java.util.List;
import java.util.Optional;

/**
 * A row of a gradebook with all that a teacher settled.
 *
 * @param row as it was graded
 * @param score with the adjustments; empty where there is none
 * @param adjustments that were applied
 * @param handedIn when it was handed in, and how late that was
 * @param people whose it is
 */
public record Counted(
        BookRow row, Optional<Score> score, List<Adjustment> adjustments, HandedInWhen handedIn, List<Person> people) {
    /**
     * When something was handed in.
     *
     * @param time empty if that isn't known
     * @param lateness that it has
     * @param charge whether it costs anything
     */
    public record HandedInWhen(Optional<HandInTime> time, Lateness lateness, Charge charge) {
        /** Not known, and not late. */
        public static final HandedInWhen UNKNOWN = new HandedInWhen(Optional.empty(), Lateness.NONE, Charge.SHOWN);
    }

    /** What becomes of the cost of lateness. */
    public enum Charge {
        /** It is shown, and nothing is taken off. */
        SHOWN,
        /** It is taken off. */
        APPLIED
    }

    public Counted {
        adjustments = List.copyOf(adjustments);
        people = List.copyOf(people);
    }

    /** What lateness costs, whether it is taken off or only shown. */
    public Points cost() {
        return score.map(points -> handedIn.lateness().cost(points.earned())).orElse(Points.ZERO);
    }

    /** The points that count; empty where there is no score. */
    public Optional<Points> counts() {
        return score.map(
                points -> handedIn.charge() == Charge.APPLIED ? points.earned().minus(cost()) : points.earned());
    }

    /** Whether a part of the plan was left out by request, so that nobody else must take it for a grade. */
    public boolean isPartial() {
        return score.map(points -> !points.leftOut().isZero()).orElse(false);
    }

    /** Whether points are pending. */
    public boolean isPending() {
        return score.map(points -> !points.pending().isZero()).orElse(false);
    }
}
