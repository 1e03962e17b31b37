package io.github.mvngrade.engine.curve;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of a comparison.
 *
 * @param ways in the plan's order, also those that were never measured
 * @param shortfall why something is missing that no way is to blame for; empty if nothing is
 */
public record Compared(List<Runs> ways, Optional<Shortfall> shortfall) {
    public Compared {
        ways = List.copyOf(ways);
    }

    /**
     * What was measured of one way.
     *
     * @param seconds of each run; none if its answers differ
     * @param trouble what went wrong with it; empty if nothing did
     */
    public record Runs(Way way, List<Double> seconds, Optional<Trouble> trouble) {
        public Runs {
            seconds = List.copyOf(seconds);
        }
    }

    /** What went wrong with one way, which ends its part of the comparison. */
    public sealed interface Trouble {
        /** The program gave no time. */
        record Broken(TimedRunException cause) implements Trouble {}

        /** The grader lost track of the program's processes. */
        record Lost(IOException cause) implements Trouble {}

        /** For one seed the program gave another answer than that way. */
        record Different(Answer answer, Way way, Answer expected) implements Trouble {}

        /** All times are there, but the program could not be closed. */
        record NotClosed(TimedRunException cause) implements Trouble {}
    }

    /** A comparison without any time, and why. */
    public static Compared ofNothing(List<Way> ways, Shortfall why) {
        return new Compared(
                ways.stream()
                        .map(way -> new Runs(way, List.of(), Optional.empty()))
                        .toList(),
                Optional.of(why));
    }
}
