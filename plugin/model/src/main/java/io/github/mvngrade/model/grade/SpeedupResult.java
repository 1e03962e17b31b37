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
 */
public record SpeedupResult(SpeedupPlan plan, Optional<Estimate> estimate, List<SpeedupBlock> blocks) {
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
}
