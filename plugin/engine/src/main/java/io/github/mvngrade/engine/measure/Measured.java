package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;

/** How a measurement ended. */
public sealed interface Measured {
    /** With every sample up to the end. */
    SpeedupResult samples();

    /** The samples speak. */
    record Decided(Decision decision, SpeedupResult samples) implements Measured {}

    /** An answer was wrong: no speedup, but a failure of correctness. */
    record WrongAnswer(Explanation why, SpeedupResult samples) implements Measured {}

    /** The contender gave no time. */
    record Broken(TimedRunException cause, SpeedupResult samples) implements Measured {}
}
