package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import java.util.List;
import java.util.Optional;

/** Curves as a grade may have them. */
public final class SampleCurves {
    private static final ScalingPlan FOUR_WORKERS = new ScalingPlan("checks.Shared", 4);

    private SampleCurves() {}

    /** 1, 2 and 4 workers measured, 3 not. */
    public static ScalingResult scaling() {
        return scaling(
                Optional.of("Measuring ended with 3 workers: the program threw java.lang.IllegalStateException: gone."),
                List.of(1.0, 1.1, .98),
                List.of(.625, .63, .62),
                List.of(),
                List.of(.4));
    }

    /** Times for 1, 2, ... workers. */
    @SafeVarargs
    public static ScalingResult scaling(Optional<String> note, List<Double>... seconds) {
        List<Series.Runs> runs = FOUR_WORKERS.settings(seconds.length).stream()
                .map(setting -> new Series.Runs(setting, seconds[setting.workers() - 1]))
                .toList();
        return new ScalingResult(FOUR_WORKERS, new Series(runs, note));
    }

    /** A table of two columns whose last cell is missing, as the lecture's has it but for the times. */
    public static SweepResult sweep(String size, Optional<String> note) {
        SweepPlan plan = new SweepPlan("checks.Shared", List.of(1, 2), List.of(0, 1, 2, 16, 256), size);
        List<Series.Runs> runs =
                plan.settings().stream().map(SampleCurves::runs).toList();
        return new SweepResult(plan, new Series(runs, note));
    }

    private static Series.Runs runs(Setting setting) {
        boolean missing = setting.equals(new Setting(2, 256));
        double seconds = (1.2 + 3.0 / (1 + setting.size())) / setting.workers();
        return new Series.Runs(setting, missing ? List.of() : List.of(seconds, seconds * 1.1, seconds * .9));
    }

    /** The lecture's lesson: starting workers costs more than tiny tasks are worth; one way threw. */
    public static ComparisonResult comparison() {
        List<ComparisonResult.Runs> ways = List.of(
                way("Serially", "one after another", Optional.empty(), .0041, .004, .0045),
                way("InThreads", "in two threads", Optional.empty(), .0024, .0023, .0031),
                way("AThreadEach", "in a thread for each number", Optional.empty(), 2.9, 3.1, 3.0),
                way("InProcesses", "in two processes", Optional.empty(), .61, .6, .66),
                way(
                        "InAPool",
                        "in a pool of processes",
                        Optional.of("The program threw java.lang.IllegalStateException: gone.")));
        return comparison("100,000 squares", ways, Optional.empty());
    }

    /** A comparison of these ways, on two cores. */
    public static ComparisonResult comparison(String work, List<ComparisonResult.Runs> ways, Optional<String> note) {
        List<Way> planned = ways.stream().map(ComparisonResult.Runs::way).toList();
        return new ComparisonResult(new ComparisonPlan(work, 2, planned), 2, ways, note);
    }

    /** A way and its times. */
    public static ComparisonResult.Runs way(String program, String label, Optional<String> note, Double... seconds) {
        return new ComparisonResult.Runs(new Way("checks." + program, label), List.of(seconds), note);
    }

    /** A check's result with both curves and a comparison. */
    static CheckResult with(CheckResult result, String size, String note) {
        return result.withCurves(
                        Optional.of(scaling(Optional.of(note), List.of(1.0), List.of(.7))),
                        Optional.of(sweep(size, Optional.of(note))))
                .withComparison(Optional.of(comparison(
                        size,
                        List.of(
                                way("A", size + " by one", Optional.of(note), .5),
                                way("B", size + " by two", Optional.of(note), .7)),
                        Optional.of(note))));
    }
}
