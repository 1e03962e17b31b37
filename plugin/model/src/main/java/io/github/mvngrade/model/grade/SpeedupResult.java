package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.plan.SpeedupPlan;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of a speedup, with every sample, so that a changed target needs no new run.
 *
 * @param plan what was asked
 * @param estimate median over the blocks that count, with its interval; empty without such a block
 * @param blocks in the order in which they were measured
 * @param capacity what the machine's cores were worth; empty under rule {@code ALGORITHMIC}, or if nothing was sampled
 */
public record SpeedupResult(
        SpeedupPlan plan, Optional<Estimate> estimate, List<SpeedupBlock> blocks, Optional<Capacity> capacity) {
    public SpeedupResult {
        blocks = List.copyOf(blocks);
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
     * @param passThreshold speedup from which on a block speaks for a PASS: the target, scaled to that capacity, with its
     *     tolerance; 0 if the cores were worth too little to measure on
     * @param probes how often the cores were found busy, so that no block was measured
     * @param cores numbers of the leased cores, as the operating system counts them; empty where it doesn't tell
     * @param samples of the calibrator's speedup on them, in the order in which they were taken
     */
    public record Capacity(
            double reference, double passThreshold, int probes, List<Integer> cores, List<Double> samples) {
        public Capacity {
            cores = List.copyOf(cores);
            samples = List.copyOf(samples);
        }
    }
}
