package io.github.mvngrade.model.grade;

/** How the measurement of a speedup ended: the code for programs of what the message says to people. */
public enum SpeedupFinding {
    /** The samples speak for the submission. */
    REACHED,
    /** The samples speak against it. */
    MISSED,
    /** Fewer processors than workers may be used. */
    TOO_FEW_CORES,
    /** A control group allows less processor time than a measurement needs. */
    LOW_QUOTA,
    /** More are counted, but they never were worth more than one. */
    ONE_USABLE_CORE,
    /** Processors are hardware threads of one core, and together worth too little. */
    SIBLINGS,
    /** What a perfect program reaches here is hardly more than no speedup at all. */
    NO_ROOM,
    /** The cores were busy whenever a block could have begun. */
    NEVER_QUIET,
    /** Time or blocks are used up, and what counts of them shows neither. */
    UNDECIDED,
    /** An answer was wrong: no speedup, but a failure of correctness. */
    WRONG_ANSWER,
    /** The contender gave no time. */
    BROKE,
    /** The submission bent its clock. */
    BENT_CLOCK,
    /** Fewer of its processes worked than workers were asked for. */
    IDLE_WORKERS,
    /** It used the processor when it wasn't its turn. */
    WORKED_ON;

    /** Whether the submission ended the measurement itself, so that its times say nothing. */
    public boolean isEndedBySubmission() {
        return switch (this) {
            case WRONG_ANSWER, BROKE, BENT_CLOCK, IDLE_WORKERS, WORKED_ON -> true;
            case REACHED,
                    MISSED,
                    TOO_FEW_CORES,
                    LOW_QUOTA,
                    ONE_USABLE_CORE,
                    SIBLINGS,
                    NO_ROOM,
                    NEVER_QUIET,
                    UNDECIDED -> false;
        };
    }
}
