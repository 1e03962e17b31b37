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

    @Override
    void close() throws IOException;
}
