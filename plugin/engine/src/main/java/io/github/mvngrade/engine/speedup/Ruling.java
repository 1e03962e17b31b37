package io.github.mvngrade.engine.speedup;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A decision with the samples that it was made from.
 *
 * @param decision what they show
 * @param samples every one of them
 */
public record Ruling(Decision decision, SpeedupResult samples) {
    /** What part of the points it earns, from 0 to 1 in tenths; empty if they are pending. */
    public Optional<BigDecimal> credit() {
        double estimate = samples.estimate().map(SpeedupResult.Estimate::median).orElse(0.0);
        double threshold = samples.capacity()
                .map(SpeedupResult.Capacity::passThreshold)
                .orElseGet(() -> new AlgorithmicDecider(samples.plan().target()).passThreshold());
        return Credit.of(samples.plan().rule(), decision, estimate, threshold);
    }

    /**
     * Decides again from what was measured, for another target: pure, nothing is run. For a target that is harder than the
     * old one the samples may be too few to tell, and UNMEASURABLE then says so.
     *
     * @param measured with every sample, as a grade keeps it
     * @param target the speedup to reach; above 1
     */
    public static Ruling again(SpeedupResult measured, double target) {
        SpeedupPlan old = measured.plan();
        SpeedupPlan plan = new SpeedupPlan(old.rule(), target, old.workers(), old.trials(), old.programs());
        return old.rule().isParallel() ? parallel(measured, plan) : algorithmic(measured, plan);
    }

    private static Ruling algorithmic(SpeedupResult measured, SpeedupPlan plan) {
        List<Double> ratios = measured.blocks().stream()
                .filter(block -> block.dropped().isEmpty())
                .map(SpeedupBlock::ratio)
                .toList();
        Decision decision = new AlgorithmicDecider(plan.target()).decideAtLast(ratios);
        return new Ruling(
                decision,
                new SpeedupResult(plan, measured.estimate(), measured.blocks(), measured.capacity(), measured.size()));
    }

    private static Ruling parallel(SpeedupResult measured, SpeedupPlan plan) {
        SpeedupResult.Capacity old = measured.capacity()
                .orElseThrow(() -> new IllegalArgumentException(
                        "What was measured under rule " + plan.rule() + " must say what the cores were worth"));
        CapacitySamples samples = new CapacitySamples(plan.workers(), old.samples());
        ParallelDecider decider = new ParallelDecider(plan.workers(), plan.target())
                .startingIn(old.reach().startSeconds());
        List<SpeedupBlock> blocks = decider.unmarked(samples, measured.blocks());
        SpeedupResult.Reach reach = decider.reach(samples, blocks);
        double threshold = samples.enough() ? decider.passThreshold(reach.speedup()) : 0;
        Decision decision = decider.decideAtLast(samples, blocks, old.probes());
        SpeedupResult.Capacity capacity = new SpeedupResult.Capacity(
                samples.reference(), threshold, old.probes(), old.cores(), old.samples(), reach);
        return new Ruling(
                decision,
                new SpeedupResult(
                        plan, measured.estimate(), measured.blocks(), Optional.of(capacity), measured.size()));
    }

    /**
     * Which of two rulings on the same code and the same checks stands: a PASS is never taken back, what was decided isn't
     * undone by a machine that can't tell, and a repeated FAIL counts with the better credit.
     *
     * @param later of the two, by the time of its measurement; stands if both are worth the same
     */
    public Ruling orLater(Ruling later) {
        return rank(this).compareTo(rank(later)) > 0 ? this : later;
    }

    /** A pending ruling ranks below everything decided. */
    private static BigDecimal rank(Ruling ruling) {
        return ruling.credit().orElse(BigDecimal.ONE.negate());
    }
}
