package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.Decision;
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
    record Unmeasurable(Reason reason, SpeedupResult samples) implements Measured {}

    /** An answer was wrong: no speedup, but a failure of correctness. */
    record WrongAnswer(Answer expected, Answer actual, SpeedupResult samples) implements Measured {}

    /** The contender gave no time. */
    record Broken(TimedRunException cause, SpeedupResult samples) implements Measured {}

    /** The submission broke the rules of measuring. */
    record Unfair(Foul foul, SpeedupResult samples) implements Measured {}

    /** Why a machine can't tell. */
    enum Reason {
        /** Fewer processors than workers may be used. */
        TOO_FEW_CORES,
        /** A control group allows less processor time than a measurement needs. */
        LOW_QUOTA,
        /** The system counts more, but they were never worth more than one. */
        ONE_USABLE_CORE,
        /** Processors are hardware threads of one core, and together worth too little. */
        SIBLINGS,
        /** What a perfect program reaches here is hardly more than no speedup at all. */
        NO_ROOM,
        /** The cores were busy whenever a block could have begun. */
        NEVER_QUIET,
        /** Time or blocks are used up, and those that count show neither. */
        UNDECIDED
    }

    /** What a decision means for the measurement. */
    static Measured decided(Decision decision, SpeedupResult samples) {
        return switch (decision) {
            case PASS -> new Reached(samples);
            case FAIL -> new Missed(samples);
            case UNMEASURABLE -> new Unmeasurable(Reason.UNDECIDED, samples);
        };
    }
}
