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
        assertThatThrownBy(() -> sweep(List.of(), List.of(1))).hasMessage("@Sweep has no workers: name one at least");
        assertThatThrownBy(() -> sweep(List.of(1), List.of())).hasMessage("@Sweep has no sizes: name one at least");
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

    private static SweepPlan sweep(List<Integer> workers, List<Integer> sizes) {
        return new SweepPlan("p.Shared", workers, sizes, "chunk size");
    }
}
