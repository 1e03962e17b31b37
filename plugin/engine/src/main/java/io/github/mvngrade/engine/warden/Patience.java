package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long a process may keep its caller waiting for an answer. One that takes longer is killed, which ends the wait: a
 * submission that runs as the grader's user can stop its warden with a signal.
 *
 * @param process that is to answer
 */
record Patience(Runnable kill) {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "patience");
        thread.setDaemon(true);
        return thread;
    });

    /** A wait for an answer; it fails when the process is gone. */
    interface Wait {
        void end() throws IOException;
    }

    /**
     * Waits.
     *
     * @param most how long at most
     * @throws IOException if the process is gone, or was killed because it took too long
     */
    void await(Duration most, Wait wait) throws IOException {
        Future<?> end = CLOCK.schedule(kill, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            wait.end();
        } finally {
            end.cancel(false);
        }
    }
}
