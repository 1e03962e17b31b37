package io.github.mvngrade.engine.timed;

import java.io.IOException;

/** One of several programs that take turns: between its runs it stands still, so that it disturbs none of the others. */
public interface WayRunner extends AutoCloseable {
    /**
     * One timed run.
     *
     * @param seed that the program draws its input from
     * @throws TimedRunException if the program threw, ended its process, or took too long
     * @throws IOException if the grader loses track of its processes
     */
    TimedRunner.Timing time(long seed) throws TimedRunException, IOException;

    /**
     * Lets the program close what it holds, after its last run.
     *
     * @throws TimedRunException if that threw, ended its process, or took too long
     * @throws IOException if the grader loses track of its processes
     */
    void finish() throws TimedRunException, IOException;

    /** Kills it, and all that it started. A second call does nothing. */
    @Override
    void close() throws IOException;
}
