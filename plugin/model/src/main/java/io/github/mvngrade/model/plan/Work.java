package io.github.mvngrade.model.plan;

/** Who says how much a timed program does in each run. */
public enum Work {
    /** The program itself: always the same. */
    FIXED,
    /** The grader, which finds a size that lasts long enough on the machine that measures. */
    SIZED
}
