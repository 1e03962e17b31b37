package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.Plan;
import java.util.Optional;
import java.util.Set;

/**
 * What a grade is asked for.
 *
 * @param only this check, and what it requires; empty for all
 * @param measured what is measured once the checks ran
 */
public record Selection(Optional<CheckId> only, Set<Measurement> measured) {
    /** What can be left out of a grade. */
    public enum Measurement {
        /** Speedups; points depend on them. */
        SPEEDUPS,
        /** Which lines the checks ran; no point depends on it. */
        COVERAGE,
        /** How programs scale, and what sizes do to them; no point depends on it. Never without speedups. */
        CURVES
    }

    /** All that points depend on. */
    public static final Selection ALL = of(Measurement.SPEEDUPS);

    /** All checks, and nothing measured. */
    public static final Selection QUICK = of();

    /** @throws IllegalArgumentException if curves are asked for without speedups */
    public Selection {
        measured = Set.copyOf(measured);
        if (measured.contains(Measurement.CURVES) && !measured.contains(Measurement.SPEEDUPS)) {
            throw new IllegalArgumentException("Without speedups no curves are measured: leave them out, too");
        }
    }

    /** All checks, and these measurements. */
    public static Selection of(Measurement... measured) {
        return new Selection(Optional.empty(), Set.of(measured));
    }

    /** The same, of this check and what it requires. */
    public Selection only(CheckId check) {
        return new Selection(Optional.of(check), measured);
    }

    /** Whether this is measured. */
    public boolean measures(Measurement what) {
        return measured.contains(what);
    }

    /**
     * Whether a grade of this selection answers for the whole plan of a pack: it does if no check is left out.
     *
     * @throws IllegalArgumentException if the plan has no such check as is asked for
     */
    Grade.Scope scope(Pack pack) {
        boolean whole = pack.checks().stream()
                .allMatch(check -> leavesOut(check, pack.plan()).isEmpty());
        return whole ? Grade.Scope.COMPLETE : Grade.Scope.PARTIAL;
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
        if (check.demands().speedup().isPresent() && !measures(Measurement.SPEEDUPS)) {
            return Optional.of(UnrunWords.WITHOUT_SPEEDUPS);
        }
        return Optional.empty();
    }
}
