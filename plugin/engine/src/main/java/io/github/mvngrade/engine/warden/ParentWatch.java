package io.github.mvngrade.engine.warden;

import java.util.concurrent.CompletableFuture;

/**
 * Ends a JVM of the grader's own when the grader has ended, however that came about: nobody else would end it, and nobody
 * waits for what it does.
 */
public final class ParentWatch {
    private static final String PARENT = "io.github.mvngrade.parent";

    /** As of a process that was killed. */
    static final int EXIT = 137;

    private ParentWatch() {}

    /** For the command line of a JVM that this one starts. */
    public static String option() {
        return "-D" + PARENT + "=" + ProcessHandle.current().pid();
    }

    /** Begins to watch, if the command line says whom. The end is noticed within some seconds. */
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
