package io.github.mvngrade.model.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final ScalingPlan THREE = new ScalingPlan("p.Shared", 3);

    private static Series.Runs runs(int workers, Double... seconds) {
        return new Series.Runs(new Setting(workers, 0), List.of(seconds));
    }

    private static ScalingResult scaling(Series.Runs... runs) {
        return new ScalingResult(THREE, new Series(List.of(runs), Optional.empty()));
    }

    @Test
    void aSpeedupComparesMediansWithThoseOfOneWorker() {
        List<ScalingResult.Point> points =
                scaling(runs(1, 1.0, 9.0, 1.2), runs(2, .8, .7, .75), runs(3)).points();
        assertThat(points).extracting(ScalingResult.Point::workers).containsExactly(1, 2, 3);
        assertThat(points.get(0).seconds()).contains(1.2);
        assertThat(points.get(0).speedup()).contains(1.0);
        assertThat(points.get(0).serialFraction()).isEmpty();
        assertThat(points.get(1).speedup().orElseThrow()).isCloseTo(1.6, offset(1e-12));
        assertThat(points.get(1).serialFraction().orElseThrow()).isCloseTo(.25, offset(1e-12));
        assertThat(points.get(2).seconds()).isEmpty();
    }

    @Test
    void betweenTwoRunsTheMedianIsInTheMiddle() {
        assertThat(runs(1, 1.0, 2.0).median()).contains(1.5);
    }

    @Test
    void withoutATimeOfOneWorkerThereAreTimesButNoSpeedups() {
        ScalingResult result = scaling(runs(1), runs(2, .5));
        assertThat(result.points().get(1).seconds()).contains(.5);
        assertThat(result.points().get(1).speedup()).isEmpty();
        assertThat(result.fit()).isEmpty();
    }

    @Test
    void theFitTakesAllSpeedups() {
        // 1.6 on 2 workers alone
        assertThat(scaling(runs(1, 1.6), runs(2, 1.0)).fit().orElseThrow().serialFraction())
                .isCloseTo(.25, offset(1e-12));
    }

    @Test
    void moreWorkersThanCoresAreNoSettings() {
        assertThat(THREE.settings(2)).containsExactly(new Setting(1, 0), new Setting(2, 0));
        assertThat(THREE.settings(8)).hasSize(3);
    }

    @Test
    void aSweepGoesThroughItsTableRowByRow() {
        SweepPlan plan = new SweepPlan("p.Shared", List.of(1, 2), List.of(0, 8), "chunk size");
        assertThat(plan.settings())
                .containsExactly(new Setting(1, 0), new Setting(2, 0), new Setting(1, 8), new Setting(2, 8))
                .extracting(Setting::toString)
                .contains("1 worker", "2 workers and size 8");
    }

    @Test
    void whatNoTableCanBeMadeOfIsRefused() {
        assertThatThrownBy(() -> sweep(List.of(), List.of(1))).hasMessage("@Sweep has no workers: name at least one");
        assertThatThrownBy(() -> sweep(List.of(1), List.of())).hasMessage("@Sweep has no sizes: name at least one");
        assertThatThrownBy(() -> sweep(List.of(1, 0), List.of(1)))
                .hasMessage("@Sweep's workers must be 1 or more, but one is 0");
        assertThatThrownBy(() -> sweep(List.of(1), List.of(4, -1)))
                .hasMessage("@Sweep's sizes must be 0 or more, but one is -1");
        assertThatThrownBy(() -> sweep(List.of(1), List.of(4, 8, 4)))
                .hasMessage("@Sweep names one of its sizes twice: [4, 8, 4]");
        assertThatThrownBy(() -> sweep(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(1, 2, 3, 4, 5, 6, 7, 8)))
                .hasMessage("@Sweep may have 60 pairs of workers and size, but has 8 times 8");
        assertThatThrownBy(() -> new SweepPlan("p.Shared", List.of(1), List.of(1), " "))
                .hasMessageStartingWith("@Sweep needs words for its size");
        assertThatThrownBy(() -> new ScalingPlan("p.Shared", 1)).hasMessageContaining("but has most = 1");
        assertThatThrownBy(() -> runs(1, 0.0)).hasMessageContaining("must be positive seconds");
    }

    @Test
    void aCurveHasFrom2To64Workers() {
        assertThat(new ScalingPlan("p.Shared", 2).settings(1)).containsExactly(new Setting(1, 0));
        assertThat(new ScalingPlan("p.Shared", 64).settings(99)).hasSize(64);
        assertThatThrownBy(() -> new ScalingPlan("p.Shared", 65))
                .hasMessage("@Scaling needs 2 workers or more, and 64 at most, but has most = 65");
    }

    @Test
    void sixtyPairsAreTheMost() {
        List<Integer> ten = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(sweep(ten, List.of(0, 1, 2, 4, 8, 16)).settings()).hasSize(60);
        assertThatThrownBy(() -> sweep(ten, List.of(0, 1, 2, 4, 8, 16, 32))).hasMessageContaining("10 times 7");
    }

    @Test
    void aSettingHasAWorkerAndNoNegativeSize() {
        assertThatThrownBy(() -> new Setting(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A run needs 1 worker or more and a size of 0 or more, but got 0 and 1");
        assertThatThrownBy(() -> new Setting(1, -1)).hasMessageEndingWith("got 1 and -1");
    }

    @Test
    void whatIsNoTimeIsNotARuns() {
        for (double none : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> runs(1, 1.0, none))
                    .hasMessage("A run's time must be positive seconds, but is " + none);
        }
    }

    @Test
    void whereNothingWasMeasuredNoPointHasATime() {
        List<Series.Runs> nothing = THREE.settings(3).stream()
                .map(setting -> new Series.Runs(setting, List.of()))
                .toList();
        Series series = new Series(nothing, Optional.of("No cores were free."));
        assertThat(series.measured()).isFalse();
        assertThat(new ScalingResult(THREE, series).points()).hasSize(3);
        assertThat(new ScalingResult(THREE, series).points())
                .allMatch(point -> point.seconds().isEmpty() && point.speedup().isEmpty());
    }

    @Test
    void oneTimeIsEnoughToBeMeasured() {
        Series series = new Series(List.of(runs(1), runs(2, 3.0)), Optional.empty());
        assertThat(series.measured()).isTrue();
        assertThat(series.median(new Setting(2, 0))).contains(3.0);
        assertThat(series.median(new Setting(1, 0))).isEmpty();
        assertThat(series.median(new Setting(2, 8))).isEmpty();
    }

    private static SweepPlan sweep(List<Integer> workers, List<Integer> sizes) {
        return new SweepPlan("p.Shared", workers, sizes, "chunk size");
    }
}
