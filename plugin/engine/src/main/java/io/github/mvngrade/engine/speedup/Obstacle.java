package io.github.mvngrade.engine.speedup;

/** Why a machine can't tell. */
public enum Obstacle {
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
