package io.github.mvngrade.engine.speedup;

import io.github.mvngrade.model.plan.SpeedupRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What part of a speedup check's points a decision earns. */
public final class Credit {
    /** What misses the target never earns more than this. */
    private static final BigDecimal MOST_FOR_A_MISS = new BigDecimal("0.9");

    /** Keeps a quotient that is a tenth but for rounding from falling to the tenth below. */
    private static final double ROUNDING = 1e-9;

    private static final int TENTHS = 10;

    private Credit() {}

    /**
     * The part earned, from 0 to 1 in tenths, rounded down.
     *
     * @param rule that was decided by; under {@code ALGORITHMIC} a FAIL earns nothing
     * @param decision what was decided
     * @param estimate the speedup as estimated; only a FAIL looks at it
     * @param passThreshold the speedup from which on the check passes; above 1
     * @return empty if the points are pending
     */
    public static Optional<BigDecimal> of(SpeedupRule rule, Decision decision, double estimate, double passThreshold) {
        return switch (decision) {
            case PASS -> Optional.of(BigDecimal.ONE);
            case FAIL -> Optional.of(rule.isParallel() ? forAMiss(estimate, passThreshold) : BigDecimal.ZERO);
            case UNMEASURABLE -> Optional.empty();
        };
    }

    private static BigDecimal forAMiss(double estimate, double passThreshold) {
        if (!(passThreshold > 1)) {
            throw new IllegalArgumentException("A PASS threshold must be above 1, but is " + passThreshold);
        }
        if (estimate < Tolerance.LEAST_SPEEDUP) {
            return BigDecimal.ZERO;
        }
        double tenths = TENTHS * (estimate - 1) / (passThreshold - 1) + ROUNDING;
        return BigDecimal.valueOf(tenths)
                .setScale(0, RoundingMode.FLOOR)
                .movePointLeft(1)
                .min(MOST_FOR_A_MISS);
    }
}
