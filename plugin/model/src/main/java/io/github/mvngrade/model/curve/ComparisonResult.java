package io.github.mvngrade.model.curve;

import java.util.List;
import java.util.Optional;

/**
 * How long each of several ways took.
 *
 * @param plan what was asked
 * @param cores how many the ways shared, 1 or more; fewer than the plan's workers on a small machine
 * @param ways one entry for each way of the plan, in its order
 * @param note why something is missing that no way is to blame for, a sentence; empty if nothing is
 */
public record ComparisonResult(ComparisonPlan plan, int cores, List<Runs> ways, Optional<String> note) {
    /** @throws IllegalArgumentException if there is no core, or the ways aren't those of the plan */
    public ComparisonResult {
        ways = List.copyOf(ways);
        if (cores < 1) {
            throw new IllegalArgumentException("A comparison needs 1 core or more, but has " + cores);
        }
        if (!ways.stream().map(Runs::way).toList().equals(plan.ways())) {
            throw new IllegalArgumentException("A comparison has the ways of its plan, but has " + ways);
        }
    }

    /**
     * The runs of one way.
     *
     * @param way what was run
     * @param seconds wall time of each run by the grader's clock, in the order of the runs, each positive; none if it was
     *     never measured, or if its answers can't be trusted
     * @param note what went wrong with it, a sentence; empty if nothing did
     */
    public record Runs(ComparisonPlan.Way way, List<Double> seconds, Optional<String> note) {
        /** @throws IllegalArgumentException if a time isn't positive */
        public Runs {
            seconds = Times.positive(seconds);
        }

        /** Median of the runs, of an even number the mean of the middle two; empty without a run. */
        public Optional<Double> median() {
            return Times.median(seconds);
        }
    }

    /** The median of these runs over that of the first way: 2 is twice as long. Empty if either is missing. */
    public Optional<Double> relative(Runs runs) {
        return ways.get(0).median().flatMap(first -> runs.median().map(median -> median / first));
    }

    /** Whether there is a time at all. */
    public boolean measured() {
        return ways.stream().anyMatch(runs -> !runs.seconds().isEmpty());
    }
}
