package io.github.mvngrade.record.generated;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccounts;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Speedups and curves.
 *
 * @param dice what decides
 */
record RandomMeasurements(Dice dice) {
    SpeedupResult speedup() {
        SpeedupRule rule = dice.any(SpeedupRule.class);
        boolean algorithmic = rule == SpeedupRule.ALGORITHMIC;
        SpeedupPlan.Programs programs = new SpeedupPlan.Programs(
                dice.text(), dice.text(), dice.text(), algorithmic ? Work.FIXED : dice.any(Work.class));
        SpeedupPlan plan = new SpeedupPlan(
                rule, 1 + dice.positive() + 1e-6, algorithmic ? 1 : dice.from(2, 64), dice.any(Trials.class), programs);
        return new SpeedupResult(
                plan,
                dice.maybe(() -> new SpeedupResult.Estimate(dice.positive(), dice.positive(), dice.positive())),
                dice.some(0, 4, this::block),
                dice.maybe(this::capacity),
                dice.oneIn(2) ? OptionalLong.empty() : OptionalLong.of(1 + dice.number()));
    }

    private SpeedupBlock block() {
        Instant start = dice.moment();
        return new SpeedupBlock(
                new SpeedupBlock.Period(start, start.plus(dice.duration())),
                seconds(),
                seconds(),
                dice.maybe(() -> new SpeedupBlock.Conditions(
                        dice.positive(), dice.positive(), dice.finite(), dice.positive(), dice.positive())),
                dice.maybe(() -> new KernelAccounts(account(), account())),
                dice.maybe(() -> new SpeedupBlock.Drop(dice.any(SpeedupBlock.Drop.Kind.class), dice.text())));
    }

    private KernelAccount account() {
        return new KernelAccount(seconds(), seconds(), seconds(), seconds(), dice.any(KernelAccount.Terms.class));
    }

    private SpeedupResult.Capacity capacity() {
        return new SpeedupResult.Capacity(
                dice.oneIn(3) ? 0 : dice.positive(),
                dice.positive(),
                dice.from(0, 99),
                dice.some(0, 4, () -> dice.from(0, 255)),
                dice.some(0, 4, dice::positive),
                new SpeedupResult.Reach(dice.positive(), dice.oneIn(3) ? 0 : dice.positive()));
    }

    ScalingResult scaling() {
        ScalingPlan plan = new ScalingPlan(dice.text(), dice.from(2, 8));
        return new ScalingResult(plan, series(plan.settings(dice.from(2, 8))));
    }

    SweepResult sweep() {
        List<Integer> workers =
                IntStream.rangeClosed(1, dice.from(1, 3)).boxed().toList();
        List<Integer> sizes = IntStream.rangeClosed(0, dice.from(0, 3))
                .map(i -> i * 16)
                .boxed()
                .toList();
        SweepPlan plan = new SweepPlan(dice.text(), workers, sizes, dice.words());
        return new SweepResult(plan, series(plan.settings()));
    }

    ComparisonResult comparison() {
        List<ComparisonResult.Runs> ways = IntStream.range(0, dice.from(2, 8))
                .mapToObj(i -> new ComparisonPlan.Way(dice.text(), dice.words() + i))
                .map(way -> new ComparisonResult.Runs(way, dice.some(0, 3, this::seconds), dice.maybe(dice::words)))
                .toList();
        ComparisonPlan plan = new ComparisonPlan(
                dice.words(),
                dice.from(1, 64),
                ways.stream().map(ComparisonResult.Runs::way).toList());
        return new ComparisonResult(plan, dice.from(1, 64), ways, dice.maybe(dice::words));
    }

    private Series series(List<Setting> settings) {
        return new Series(
                settings.stream()
                        .map(setting -> new Series.Runs(setting, dice.some(0, 3, this::seconds)))
                        .toList(),
                dice.maybe(dice::words));
    }

    /** Not so far apart that a quotient of them isn't finite. */
    private double seconds() {
        return Math.max(1e-9, dice.positive());
    }
}
