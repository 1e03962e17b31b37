package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccounts;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.record.samples.SampleGrades;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpeedupPlotTest {
    private static final double WIDTH = 340;

    private static SpeedupPlot plot(double target, double... ratios) {
        List<SpeedupBlock> blocks = DoubleStream.of(ratios)
                .mapToObj(ratio -> SampleGrades.block(ratio, 1, Optional.empty()))
                .toList();
        SpeedupPlan plan = new SpeedupPlan(
                SpeedupRule.ALGORITHMIC, target, 1, Trials.COLD, new SpeedupPlan.Programs("B", "C", "K"));
        return SpeedupPlot.of(new SpeedupResult(plan, Optional.empty(), blocks, Optional.empty()));
    }

    @Test
    void equalFactorsAreEqualDistances() {
        SpeedupPlot plot = plot(10, 1, 10, 100);
        double first = x(plot, 0);
        double second = x(plot, 1);
        assertThat(x(plot, 2) - second).isCloseTo(second - first, offset(0.2));
        assertThat(plot.lines().get(0).x()).isEqualTo(plot.dots().get(1).x());
    }

    @Test
    void everythingLiesInsideThePictureAndTheScaleIsLegible() {
        for (double extreme : new double[] {1e-6, 0.5, 1, 1.01, 3, 40, 1e3, 1e9}) {
            SpeedupPlot plot = plot(1.6, extreme, 1.2);
            assertThat(plot.dots())
                    .allSatisfy(dot -> assertThat(Double.parseDouble(dot.x())).isBetween(0.0, WIDTH));
            assertThat(plot.ticks()).hasSizeBetween(2, 8);
        }
    }

    @Test
    void aDroppedBlockIsMarkedAndSaysWhy() {
        SpeedupResult result = new SpeedupResult(
                new SpeedupPlan(SpeedupRule.THREADS, 1.6, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K")),
                Optional.of(new SpeedupResult.Estimate(1.5, 1.5, 1.5)),
                List.of(SampleGrades.block(3, 2, Optional.of("busy"))),
                Optional.empty());
        SpeedupPlot plot = SpeedupPlot.of(result);
        assertThat(plot.dots()).singleElement().satisfies(dot -> {
            assertThat(dot.dropped()).isTrue();
            assertThat(dot.label()).isEqualTo("Block 1: 1.50×, dropped: busy");
        });
        assertThat(plot.estimate()).singleElement().satisfies(e -> assertThat(e.width())
                .isEqualTo("1.0"));
    }

    @Test
    void aBlockThatTheKernelAccountsForHasARingBesideItsDot() {
        KernelAccount baseline = new KernelAccount(3, 3, 3, 3, KernelAccount.Terms.EQUAL);
        KernelAccount contender = new KernelAccount(1.5, 1.5, 3, 3, KernelAccount.Terms.EQUAL);
        KernelAccount nice = new KernelAccount(.1, .1, 3, 3, KernelAccount.Terms.OWN);
        SpeedupBlock plain = SampleGrades.block(3, 2, Optional.empty());
        SpeedupPlan plan =
                new SpeedupPlan(SpeedupRule.THREADS, 2.0, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K"));
        SpeedupPlot plot = SpeedupPlot.of(new SpeedupResult(
                plan,
                Optional.empty(),
                List.of(
                        plain,
                        accounted(plain, new KernelAccounts(baseline, contender)),
                        accounted(plain, new KernelAccounts(baseline, nice))),
                Optional.empty()));
        assertThat(plot.dots()).hasSize(3);
        assertThat(plot.accounted()).singleElement().satisfies(ring -> {
            assertThat(ring.label()).isEqualTo("Block 2 by the kernel's accounting: 2.00×");
            assertThat(ring.x()).isEqualTo(plot.lines().get(0).x());
            assertThat(ring.y()).isEqualTo(plot.dots().get(1).y());
        });
    }

    private static SpeedupBlock accounted(SpeedupBlock plain, KernelAccounts accounts) {
        return new SpeedupBlock(
                plain.period(),
                plain.baselineSeconds(),
                plain.contenderSeconds(),
                plain.conditions(),
                Optional.of(accounts),
                plain.dropped());
    }

    private static double x(SpeedupPlot plot, int dot) {
        return Double.parseDouble(plot.dots().get(dot).x());
    }
}
