package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import java.util.List;

/**
 * What the grader tells a subject, one method per order. {@link OrderWriter} sends them, {@link OrderReader} calls
 * them.
 */
public interface GraderOrders {
    /** The classes of the checks, to be defined in a layer of their own; always the first order. */
    void define(CheckClasses classes);

    /**
     * Record in this file which instrumented code this JVM runs, from before anything of the submission is loaded until the
     * order to {@link #end}; given once, if at all.
     */
    void recordCoverage(String file);

    /** Run these checks and say {@link SubjectEvents#ended ended}. */
    void run(List<CheckCode> checks, long seed);

    /**
     * Go on. Answers each {@link SubjectEvents#started started}, when all that comes is taken for the check's, and each {@link
     * SubjectEvents#passed passed} and {@link SubjectEvents#failed failed}, when the grader has seen what the check left behind.
     */
    void proceed();

    /**
     * Make this program, a {@code TimedProgram}, ready to be timed; or a {@code TimedProgram.Scaled} or {@code Tuned}, which
     * {@link #tune} follows.
     */
    void program(String className, Trials trials);

    /** Give the program this setting in each run from now on. */
    void tune(Setting setting);

    /**
     * Get ready for one order to {@link #time}; answered by {@link SubjectEvents#ready}.
     *
     * @param runs how often that order will run the program, 1 or more; a cold program is loaded again for each
     * @param input of each of those runs
     */
    void prepare(int runs, Input input);

    /** Run the program, as often as was prepared for, one after the other; answered by {@link SubjectEvents#timed}. */
    void time();

    /**
     * Make this kernel ready to calibrate, sized so that all of its work takes one thread a fixed time; answered by
     * {@link SubjectEvents#ready}.
     *
     * @param millis about how long that time is
     */
    void kernel(String className, int millis);

    /**
     * Do all of the kernel's work, cut into equal parts; answered by {@link SubjectEvents#timed}.
     *
     * @param workers how many threads share it, 1 or more
     */
    void calibrate(int workers);

    /**
     * Start this many JVMs that do nothing, all at once, and wait until the last has ended; answered by
     * {@link SubjectEvents#timed}.
     *
     * @param count 1 or more
     */
    void startJvms(int count);

    /** Stop; answered by {@link SubjectEvents#ended}. */
    void end();
}
