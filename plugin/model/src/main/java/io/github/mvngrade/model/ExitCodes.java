package io.github.mvngrade.model;

/** The exit codes with which the harness ends its JVM when it can't go on. */
public final class ExitCodes {
    /** A submission used up the heap, or another memory, and the harness may not survive that in good order. */
    public static final int OUT_OF_MEMORY = 70;

    /** The harness itself failed; it said so before, if it still could. */
    public static final int BROKE = 71;

    private ExitCodes() {}
}
