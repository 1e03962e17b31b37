package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.plan.SpeedupPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was measured for a speedup, with every sample, so that a changed target needs no new run.
 *
 * @param plan what was asked
 * @param estimate median over the blocks that count, with its interval; empty without such a block
 * @param blocks in the order in which they were measured
 * @param capacity what the machine's cores were worth; empty under rule {@code ALGORITHMIC}, or if nothing was sampled
 * @param size how much baseline and contender did in each run, in their own unit; empty if their work is fixed, or if the
 *     measurement ended before a size was found
 */
public record SpeedupResult(
        SpeedupPlan plan,
        Optional<Estimate> estimate,
        List<SpeedupBlock> blocks,
        Optional<Capacity> capacity,
        OptionalLong size) {
    public SpeedupResult {
        blocks = List.copyOf(blocks);
    }

    /** A result for programs whose work is fixed. */
    public SpeedupResult(
            SpeedupPlan plan, Optional<Estimate> estimate, List<SpeedupBlock> blocks, Optional<Capacity> capacity) {
        this(plan, estimate, blocks, capacity, OptionalLong.empty());
    }

    /**
     * A speedup and where it lies with at least 95 % confidence, by the order statistics of the block ratios (sign
     * test; distribution-free).
     *
     * @param median of the ratios
     * @param low lower end
     * @param high upper end
     */
    public record Estimate(double median, double low, double high) {}

    /**
     * What the machine's cores were worth while it was measured.
     *
     * @param reference the speedup that an embarrassingly parallel program reached on the leased cores when they were
     *     free; 0 if no sample counted
     * @param passThreshold speedup from which on a block counts in favour of a pass: the target, scaled to what can be
     *     reached, with its tolerance; 0 if the cores were worth too little to measure on
     * @param probes how often the cores were found busy, so that no block was measured
     * @param cores numbers of the leased cores, as the operating system counts them; empty where it doesn't tell
     * @param samples of the calibrator's speedup on them, in the order in which they were taken
     * @param reach what a perfect program gets on them
     */
    public record Capacity(
            double reference,
            double passThreshold,
            int probes,
            List<Integer> cores,
            List<Double> samples,
            Reach reach) {
        public Capacity {
            cores = List.copyOf(cores);
            samples = List.copyOf(samples);
        }

        /** For a program that starts nothing in its runs, so that it can reach the capacity. */
        public Capacity(double reference, double passThreshold, int probes, List<Integer> cores, List<Double> samples) {
            this(reference, passThreshold, probes, cores, samples, new Reach(reference, 0));
        }
    }

    /**
     * What a perfect program gets: it shares its work evenly and pays for nothing but the start of its processes.
     *
     * @param speedup the capacity, less what the start costs; 0 if nothing is known about the cores
     * @param startSeconds how long as many JVMs as there are workers take to start together, do nothing, and end; 0 under
     *     rule {@code THREADS}, where they are up before a run begins
     */
    public record Reach(double speedup, double startSeconds) {
        /**
         * From what was measured: {@code 1 / (start / baseline + 1 / capacity)}.
         *
         * @param capacity above 0
         * @param startSeconds 0 or more
         * @param baselineSeconds how long the sequential program takes; positive
         */
        public static Reach of(double capacity, double startSeconds, double baselineSeconds) {
            return new Reach(1 / (startSeconds / baselineSeconds + 1 / capacity), startSeconds);
        }
    }
}
