package io.github.mvngrade.engine.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/** The clocks, and whatever else a measurement must know about its machine. */
public interface Surroundings {
    /** A clock that only ever goes on, in nanoseconds. */
    long nanoTime();

    /** The wall clock. */
    Instant now();

    /**
     * Seconds that the leased cores were busy or taken by the host, in all since some moment, without the grader's own; empty
     * where the system doesn't say.
     */
    OptionalDouble busySeconds();

    /**
     * Waits.
     *
     * @throws InterruptedException if the thread was interrupted meanwhile
     */
    void pause(Duration time) throws InterruptedException;
}
