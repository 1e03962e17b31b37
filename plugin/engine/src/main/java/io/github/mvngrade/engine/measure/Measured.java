package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.protocol.Answer;

/** How a measurement ended. */
public sealed interface Measured {
    /** With every sample up to the end. */
    SpeedupResult samples();

    /** The samples speak for the submission. */
    record Reached(SpeedupResult samples) implements Measured {}

    /** The samples speak against it. */
    record Missed(SpeedupResult samples) implements Measured {}

    /** This machine can't tell. */
    record Unmeasurable(Obstacle obstacle, SpeedupResult samples) implements Measured {}

    /** An answer was wrong: no speedup, but a failure of correctness. */
    record WrongAnswer(Answer expected, Answer actual, SpeedupResult samples) implements Measured {}

    /** The contender gave no time. */
    record Broken(TimedRunException cause, SpeedupResult samples) implements Measured {}

    /** The submission broke the rules of measuring. */
    record Unfair(Foul foul, SpeedupResult samples) implements Measured {}

    /** What a decision means for the measurement. */
    static Measured decided(Decision decision, SpeedupResult samples) {
        return switch (decision) {
            case PASS -> new Reached(samples);
            case FAIL -> new Missed(samples);
            case UNMEASURABLE -> new Unmeasurable(Obstacle.UNDECIDED, samples);
        };
    }
}
