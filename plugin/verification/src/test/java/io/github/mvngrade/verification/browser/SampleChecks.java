package io.github.mvngrade.verification.browser;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks with all that a page has pictures for. */
final class SampleChecks {
    static final String HOSTILE = "<img src=x onerror=\"window.owned=1\"><script>window.owned=1</script>";

    private SampleChecks() {}

    static List<CheckResult> all() {
        return List.of(passed(), leftOver(), pending());
    }

    private static CheckPlan plan(String id, String points) {
        return new CheckPlan(
                new CheckId(id), "The check " + id, Points.of(points), "Look again.", List.of(), Visibility.VISIBLE);
    }

    private static Execution ran(String output) {
        return new Execution(Ending.FINISHED, Duration.ofMillis(900), output);
    }

    private static CheckResult passed() {
        return CheckResult.passed(plan("hits", "1.5"), ran(HOSTILE));
    }

    private static CheckResult leftOver() {
        Explanation why = new Explanation(
                "Processes were still running when the check was over.",
                Optional.of("no process left"),
                Optional.of(HOSTILE));
        return CheckResult.failed(plan("none-left", "2"), why, ran(""))
                .withProcesses(List.of(
                        process(101, 10, 700, ObservedProcess.Fate.ENDED),
                        process(102, 20, 900, ObservedProcess.Fate.SURVIVED)));
    }

    private static ObservedProcess process(long pid, int start, int end, ObservedProcess.Fate fate) {
        return new ObservedProcess(
                pid, 100, HOSTILE, Duration.ofMillis(start), Duration.ofMillis(end), Duration.ofMillis(300), fate);
    }

    private static CheckResult pending() {
        SpeedupPlan plan =
                new SpeedupPlan(SpeedupRule.PROCESSES, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K"));
        SpeedupBlock.Period period = new SpeedupBlock.Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(2));
        Optional<SpeedupBlock.Conditions> conditions =
                Optional.of(new SpeedupBlock.Conditions(1.9, 1.4, 0.3, 1.1, 0.06));
        SpeedupResult measured = new SpeedupResult(
                plan,
                Optional.of(new SpeedupResult.Estimate(1.4, 1.2, 1.6)),
                List.of(
                        new SpeedupBlock(period, 1.1, .8, conditions, Optional.empty()),
                        new SpeedupBlock(
                                period,
                                1.2,
                                .9,
                                conditions,
                                Optional.of(new SpeedupBlock.Drop(SpeedupBlock.Drop.Kind.UNNAMED, HOSTILE)))),
                Optional.of(new SpeedupResult.Capacity(1.92, 1.34, 12, List.of(0, 1), List.of(1.9, 1.92))));
        return new CheckResult(
                        plan("speedup", "2"),
                        Verdict.UNMEASURABLE,
                        Points.ZERO,
                        Explanation.of("This machine can't tell."),
                        Optional.of(ran("")),
                        Optional.of(measured),
                        List.of())
                .withCurves(Optional.of(scaling()), Optional.of(sweep()))
                .withComparison(Optional.of(comparison()));
    }

    private static ScalingResult scaling() {
        ScalingPlan plan = new ScalingPlan("P", 4);
        return new ScalingResult(plan, series(plan.settings(4)));
    }

    private static SweepResult sweep() {
        SweepPlan plan = new SweepPlan("P", List.of(1, 2, 3, 4), List.of(0, 1, 8, 64, 512), HOSTILE);
        return new SweepResult(plan, series(plan.settings()));
    }

    private static ComparisonResult comparison() {
        List<ComparisonResult.Runs> ways = Stream.of("one after another", HOSTILE, "never measured")
                .map(label -> new ComparisonResult.Runs(
                        new ComparisonPlan.Way("P", label),
                        label.startsWith("never") ? List.of() : List.of(1.0 / label.length()),
                        Optional.of(HOSTILE)))
                .toList();
        ComparisonPlan plan = new ComparisonPlan(
                HOSTILE, 2, ways.stream().map(ComparisonResult.Runs::way).toList());
        return new ComparisonResult(plan, 2, ways, Optional.of(HOSTILE));
    }

    private static Series series(List<Setting> settings) {
        return new Series(
                settings.stream()
                        .map(setting -> new Series.Runs(
                                setting, List.of((1 + 1.0 / (1 + setting.size())) / Math.sqrt(setting.workers()))))
                        .toList(),
                Optional.of(HOSTILE));
    }
}
