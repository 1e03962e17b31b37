package io.github.mvngrade.engine;

import io.github.mvngrade.engine.step.Steps;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.grade.Grade;
import java.util.Optional;

/**
 * A submission of which the correctness is known, and nothing is measured yet. Nobody but its grader uses it.
 *
 * @see Grader#check
 */
public final class Checked {
    private final Prepared prepared;
    private final Optional<Finished> finished;

    Checked(Prepared prepared, Optional<Finished> finished) {
        this.prepared = prepared;
        this.finished = finished;
    }

    /**
     * What is known.
     *
     * @param compiled what was checked
     * @param results of all checks
     * @param coverage if it was asked for and something ran
     * @param steps that this grade takes
     */
    record Finished(Prepared.Compiled compiled, Results results, Optional<Coverage> coverage, Steps steps) {}

    Prepared prepared() {
        return prepared;
    }

    Optional<Finished> finished() {
        return finished;
    }

    /** The grade, if no check could be run. */
    public Optional<Grade> refused() {
        return prepared.refused();
    }

    /** Whether {@link Grader#measure} has anything to measure, so that it needs cores which nobody else uses. */
    public boolean needsMeasuring() {
        return finished.map(
                        known -> new MeasurePhase(prepared.request().pack(), known.steps()).isNeeded(known.results()))
                .orElse(false);
    }
}
