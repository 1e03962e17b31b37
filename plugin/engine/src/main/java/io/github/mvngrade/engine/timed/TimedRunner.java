package io.github.mvngrade.engine.timed;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.protocol.Answer;
import java.util.Optional;

/** Something that runs a program once, and times it, whenever it is asked to. */
@FunctionalInterface
public interface TimedRunner {
    /**
     * One timed run.
     *
     * @param nanos by the grader's clock, from the order to the answer
     * @param subjectNanos by the subject's own clock; for comparison only
     * @param answer what the program answered
     * @param account the kernel's; empty if nobody asked for one, or the system keeps none
     */
    record Timing(long nanos, long subjectNanos, Answer answer, Optional<KernelAccount> account) {
        /** One without an account. */
        public Timing(long nanos, long subjectNanos, Answer answer) {
            this(nanos, subjectNanos, answer, Optional.empty());
        }
    }

    /**
     * Prepares the program and runs it once.
     *
     * @param seed that the program draws its input from
     * @throws TimedRunException if it threw, ended its process, or took too long
     */
    Timing time(long seed) throws TimedRunException;

    /**
     * The same, with each time the mean of several runs in a row under one order, so that passing the order to another
     * process weighs little against a run of microseconds.
     *
     * @param runs 1 or more
     */
    default TimedRunner inARow(int runs) {
        return this;
    }
}
