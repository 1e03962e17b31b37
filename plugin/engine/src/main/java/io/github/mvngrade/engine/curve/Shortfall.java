package io.github.mvngrade.engine.curve;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Why a curve lacks times that were asked for. */
public sealed interface Shortfall {
    /** The time for it was used up. */
    record OutOfTime(Duration budget) implements Shortfall {}

    /** The program gave no time with this setting. */
    record Broken(Setting setting, TimedRunException cause) implements Shortfall {}

    /** The grader lost track of the program's processes with this setting. */
    record Lost(Setting setting, IOException cause) implements Shortfall {}

    /** Two settings gave different answers for the same seed, so none of the times counts. */
    record Different(Given one, Given other) implements Shortfall {}

    /** What a setting gave. */
    record Given(Setting setting, Answer answer) {}

    /** The grader itself failed. */
    record GraderFailed(IOException cause) implements Shortfall {}

    /** Others measured on the cores for as long as the grader waits. */
    record OthersMeasured(Duration patience) implements Shortfall {}

    /**
     * There are too few cores for some settings.
     *
     * @param workers those numbers of workers that weren't measured
     * @param cores that the grader may use, 1 or more
     */
    record TooFewCores(List<Integer> workers, int cores) implements Shortfall {}
}
