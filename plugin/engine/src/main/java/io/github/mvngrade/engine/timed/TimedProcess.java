package io.github.mvngrade.engine.timed;

import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A timed program in a process of its own, which may start others. */
public interface TimedProcess extends TimedRunner, AutoCloseable {
    /**
     * Processor time that it and all that it ever started have used.
     *
     * @throws IOException if the grader has lost track of it
     */
    Duration cpu() throws IOException;

    /**
     * Processor time up to the start of the last run, as {@link #cpu} counts it: what a program prepares isn't part of its run.
     */
    Duration cpuBeforeRun();

    /**
     * From now on each run does this much. Until this is called, it does one unit.
     *
     * @param size in the program's own unit, 1 or more; a program of fixed work ignores it
     */
    void resize(long size);

    /**
     * Kills what a run left behind, after a short grace.
     *
     * @return the processes that were started since the last call
     * @throws IOException if that can't be done any more
     */
    List<ObservedProcess> tidy() throws IOException;

    /**
     * Stops it, and all that it started, where they stand, until {@link #resume}: what doesn't run can't disturb others.
     *
     * @return processor time up to that moment, as {@link #cpu} counts it
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
     * Ends its process and starts another: each JVM compiles the same code a little differently, for better or worse.
     *
     * @throws IOException if it can't be started
     */
    void renew() throws IOException;

    @Override
    void close() throws IOException;
}
