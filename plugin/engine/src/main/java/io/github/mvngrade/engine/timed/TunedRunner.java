package io.github.mvngrade.engine.timed;

import io.github.mvngrade.model.curve.Setting;
import java.io.IOException;

/** Something that runs a program once with a setting, and times it, whenever it is asked to. */
@FunctionalInterface
public interface TunedRunner {
    /**
     * One timed run.
     *
     * @param seed that the program draws its input from
     * @throws TimedRunException if the program threw, ended its process, or took too long
     * @throws IOException if the grader loses track of its processes
     */
    TimedRunner.Timing time(Setting setting, long seed) throws TimedRunException, IOException;
}
