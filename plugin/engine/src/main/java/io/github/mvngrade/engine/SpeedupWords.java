package io.github.mvngrade.engine;

import io.github.mvngrade.engine.speedup.AlgorithmicDecider;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a measured speedup means, in words for the student. */
final class SpeedupWords {
    private static final MathContext THREE_DIGITS_DOWN = new MathContext(3, RoundingMode.DOWN);

    private SpeedupWords() {}

    static Explanation tooSlow(SpeedupPlan plan, SpeedupResult samples) {
        return Explanation.of(reached(samples) + " " + wanted(plan));
    }

    static Explanation undecided(SpeedupPlan plan, SpeedupResult samples) {
        return Explanation.of("This machine can't tell: after "
                + samples.blocks().size()
                + " measured pairs the result still lies on both sides of the target. " + reached(samples) + " "
                + wanted(plan) + " Close other programs and try again, or hand in: it is measured again there.");
    }

    private static String reached(SpeedupResult samples) {
        return samples.estimate()
                .map(estimate ->
                        "Your program was " + shown(estimate.median()) + " times as fast as the baseline (between "
                                + shown(estimate.low()) + " and " + shown(estimate.high()) + ").")
                .orElse("No measured pair counted.");
    }

    private static String wanted(SpeedupPlan plan) {
        return "The target is " + shown(plan.target()) + "; with the tolerance for measuring, "
                + shown(new AlgorithmicDecider(plan.target()).passThreshold()) + " is enough.";
    }

    /** Three digits, rounded down: a shown speedup must not reach a minimum that the measured one missed. */
    private static String shown(double speedup) {
        BigDecimal down = new BigDecimal(speedup).round(THREE_DIGITS_DOWN);
        return down.stripTrailingZeros().toPlainString();
    }
}
