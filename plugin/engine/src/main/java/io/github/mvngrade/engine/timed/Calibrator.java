package io.github.mvngrade.engine.timed;

import java.io.IOException;
import java.time.Duration;

/** Runs a fixed amount of embarrassingly parallel work, to find out what the cores are worth at that moment. */
public interface Calibrator extends AutoCloseable {
    /**
     * Does the work once.
     *
     * @param workers how many threads share it, 1 or more
     * @return nanoseconds by the grader's clock
     * @throws TimedRunException if it gave no time: the check pack is broken, not the submission
     */
    long time(int workers) throws TimedRunException;

    /**
     * Starts JVMs that do nothing, all at once, and waits until the last has ended.
     *
     * @param count how many, 1 or more
     * @return nanoseconds by the grader's clock
     * @throws TimedRunException if it gave no time: the machine can't start them
     */
    long startJvms(int count) throws TimedRunException;

    /**
     * Processor time that it has used.
     *
     * @throws IOException if the grader has lost track of it
     */
    Duration cpu() throws IOException;

    @Override
    void close() throws IOException;
}
