package io.github.mvngrade.engine.warden;

import io.github.mvngrade.engine.ending.LastDuty;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A child of the grader's own that does one piece of work, without a warden: a compiler, a linker, a reader. It is killed
 * when this is closed, and when the grader's JVM shuts down; {@link ParentWatch} ends one whose grader was killed.
 */
public final class BriefProcess implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final Process process;
    private final LastDuty end;
    private volatile boolean interrupted;

    private BriefProcess(Process process) {
        this.process = process;
        this.end = LastDuty.of(LastDuty.Kind.END_PROCESS, this::interrupt);
    }

    /** @throws IOException if it can't be started, or this JVM is ending */
    public static BriefProcess start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            return new BriefProcess(process);
        } catch (IllegalStateException shuttingDown) {
            process.destroyForcibly();
            throw new IOException("the grader is ending", shuttingDown);
        }
    }

    private void interrupt() {
        interrupted = true;
        try {
            process.destroyForcibly().waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /**
     * Waits for its end, and says whether it came.
     *
     * @throws InterruptedException if this thread was interrupted, or the process was killed because the grader's JVM ends:
     *     its exit value says nothing then
     */
    public boolean endsWithin(Duration time) throws InterruptedException {
        boolean over = process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        if (interrupted) {
            throw new InterruptedException("The grader is ending");
        }
        return over;
    }

    /**
     * Waits for its end.
     *
     * @return its exit value
     * @throws TookTooLongException if it isn't over by then
     * @throws InterruptedException as {@link #endsWithin} does
     */
    public int await(Duration limit) throws TookTooLongException, InterruptedException {
        if (!endsWithin(limit)) {
            throw new TookTooLongException();
        }
        return process.exitValue();
    }

    /** A process didn't end in time. */
    public static final class TookTooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Kills it if it still runs, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        if (!end.drop()) {
            interrupted = true;
        }
    }
}
