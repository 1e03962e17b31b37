package io.github.mvngrade.model.curve;

import java.util.List;
import java.util.Optional;

/**
 * How a program scaled.
 *
 * @param plan what was asked
 * @param series a setting for each number of workers that the cores carried
 */
public record ScalingResult(ScalingPlan plan, Series series) {
    /**
     * One number of workers.
     *
     * @param runs with this many workers
     * @param seconds median of the runs; empty without a run
     * @param speedup the median with one worker over this one; empty if either is missing
     * @param serialFraction by Karp and Flatt; empty without a speedup, and for one worker
     */
    public record Point(
            Series.Runs runs, Optional<Double> seconds, Optional<Double> speedup, Optional<Double> serialFraction) {
        public int workers() {
            return runs.setting().workers();
        }
    }

    /** One point for each setting, in the same order. */
    public List<Point> points() {
        return series.settings().stream().map(this::point).toList();
    }

    private Point point(Series.Runs runs) {
        int workers = runs.setting().workers();
        Optional<Double> seconds = runs.median();
        Optional<Double> speedup =
                series.median(new Setting(1, 0)).flatMap(alone -> seconds.map(together -> alone / together));
        return new Point(
                runs, seconds, speedup, speedup.filter(s -> workers > 1).map(s -> Amdahl.karpFlatt(s, workers)));
    }

    /** Amdahl's law through all speedups; empty without one of 2 workers or more. */
    public Optional<Amdahl> fit() {
        return Amdahl.fit(points().stream()
                .flatMap(point -> point.speedup().map(s -> new Amdahl.Point(point.workers(), s)).stream())
                .toList());
    }
}
