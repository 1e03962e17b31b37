package io.github.mvngrade.engine.speedup;

/** What the blocks of a speedup check show. */
public enum Decision {
    /** The target is reached, within its tolerance. */
    PASS,
    /** There is evidence that the target isn't reached. */
    FAIL,
    /** All blocks are used up, and they show neither. */
    UNMEASURABLE
}
