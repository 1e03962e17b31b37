package io.github.mvngrade.engine.warden;

import java.util.concurrent.CompletableFuture;

/**
 * Ends a JVM of the grader's own when the grader has ended, however that came about: nobody else would end it, and nobody
 * needs what it does.
 */
public final class ParentWatch {
    private static final String PARENT = "io.github.mvngrade.parent";

    /** The exit value of a process that was killed. */
    static final int EXIT = 137;

    private ParentWatch() {}

    /** For the command line of a JVM that this one starts. */
    public static String option() {
        return "-D" + PARENT + "=" + ProcessHandle.current().pid();
    }

    /** Starts to watch the process that the command line names, if any. Its end is noticed within a few seconds. */
    public static void begin() {
        Long parent = Long.getLong(PARENT);
        if (parent != null) {
            ProcessHandle.of(parent)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .thenRun(() -> Runtime.getRuntime().halt(EXIT));
        }
    }
}
