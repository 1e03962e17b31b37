package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.Plan;
import java.util.Optional;

/**
 * Which of a plan's checks are asked for.
 *
 * @param only this check, and what it requires; empty for all
 * @param speedups whether speedups are measured
 * @param coverage whether coverage is measured, which no mark depends on
 * @param curves whether scaling and sweeps are measured, which no mark depends on; never without speedups
 */
public record Selection(Optional<CheckId> only, Speedups speedups, Coverages coverage, Curves curves) {
    /** Whether speedups are measured. */
    public enum Speedups {
        MEASURED,
        LEFT_OUT
    }

    /** Whether coverage is measured. */
    public enum Coverages {
        MEASURED,
        LEFT_OUT
    }

    /** Whether scaling and sweeps are measured. */
    public enum Curves {
        MEASURED,
        LEFT_OUT
    }

    /** All that a mark depends on. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Speedups.MEASURED, Coverages.LEFT_OUT, Curves.LEFT_OUT);

    /** @throws IllegalArgumentException if curves are asked for without speedups */
    public Selection {
        if (curves == Curves.MEASURED && speedups == Speedups.LEFT_OUT) {
            throw new IllegalArgumentException("Without speedups no curves are measured: leave them out, too");
        }
    }

    /** The same with or without coverage. */
    public Selection with(Coverages choice) {
        return new Selection(only, speedups, choice, curves);
    }

    /** Whether a grade of this selection answers for the whole plan. */
    public Grade.Scope scope() {
        return only.isEmpty() && speedups == Speedups.MEASURED ? Grade.Scope.COMPLETE : Grade.Scope.PARTIAL;
    }

    /**
     * Why a check is left out; empty if it is asked for.
     *
     * @throws IllegalArgumentException if the plan has no such check as is asked for
     */
    Optional<String> leavesOut(PackedCheck check, Plan plan) {
        if (only.isPresent() && !plan.withRequired(only.get()).contains(check.plan())) {
            return Optional.of(UnrunWords.notAskedFor(only.get()));
        }
        if (check.demands().speedup().isPresent() && speedups == Speedups.LEFT_OUT) {
            return Optional.of(UnrunWords.WITHOUT_SPEEDUPS);
        }
        return Optional.empty();
    }
}
