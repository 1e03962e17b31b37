package io.github.mvngrade.engine.timed;

import java.io.IOException;
import java.time.Duration;

/** A timed program in a process of its own, which may start others. */
public interface TimedProcess extends TimedRunner, AutoCloseable {
    /**
     * Processor time that it and all that it ever started have used.
     *
     * @throws IOException if that can't be told any more
     */
    Duration cpu() throws IOException;

    /**
     * Kills what a run left behind, after a short grace.
     *
     * @throws IOException if that can't be done any more
     */
    void tidy() throws IOException;

    /**
     * Stops it, and all that it started, where they stand, until {@link #resume}: what doesn't run can't disturb others.
     *
     * @return processor time up to that moment, as {@link #cpu} tells it
     * @throws IOException if that can't be done any more
     */
    Duration stop() throws IOException;

    /**
     * Lets what was stopped go on.
     *
     * @throws IOException if that can't be done any more
     */
    void resume() throws IOException;

    /**
     * Ends its process and starts it anew: each JVM compiles the same code a little differently, for better or worse.
     *
     * @throws IOException if it can't be started
     */
    void renew() throws IOException;

    @Override
    void close() throws IOException;
}
