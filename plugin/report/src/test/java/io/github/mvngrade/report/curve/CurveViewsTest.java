package io.github.mvngrade.report.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.record.samples.SampleCurves;
import io.github.mvngrade.report.words.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveViewsTest {
    private static final Place PLACE = new Place("scaling-check-a", "Check a", "check-a");

    private static double y(String text) {
        return Double.parseDouble(text);
    }

    @Test
    void aScalingIsToldInNumbersThatNeverFlatter() {
        ScalingView view = ScalingView.of(PLACE, SampleCurves.scaling());
        assertThat(view.summary()).isEqualTo("With 4 workers your program was 2.50× as fast as with one; ideal is 4×.");
        assertThat(view.rows())
                .containsExactly(
                        List.of("1", "1.00 s", "1.00×", "1×", "1.00×", "–"),
                        List.of("2", "625 ms", "1.60×", "2×", "1.64×", "0.25"),
                        List.of("3", "not measured", "–", "3×", "2.09×", "–"),
                        List.of("4", "400 ms", "2.50×", "4×", "2.42×", "0.20"));
        // 0.175 / 0.8125, and one over it
        assertThat(view.sentences().get(0))
                .startsWith("Amdahl's law fits best with a serial fraction of 0.21, ")
                .endsWith("makes it more than 4.64× as fast.");
        assertThat(view.sentences().get(1)).startsWith("Measuring ended with 3 workers");
    }

    @Test
    void thePictureHasADotForEachSpeedupThatStandsInTheTable() {
        ScalingPlot plot = ScalingView.of(PLACE, SampleCurves.scaling()).plot().get(0);
        assertThat(plot.dots())
                .extracting(ScalingPlot.Dot::label)
                .containsExactly("1 worker: 1.00×", "2 workers: 1.60×", "4 workers: 2.50×");
        assertThat(plot.frame().across()).extracting(Frame.Tick::label).containsExactly("1", "2", "3", "4");
        assertThat(plot.ideal())
                .startsWith(
                        "M" + plot.dots().get(0).x() + " " + plot.dots().get(0).y());
        assertThat(plot.dots().get(2).x()).isEqualTo(plot.ideal().replaceAll(".*L(\\S+) .*", "$1"));
        assertThat(y(plot.dots().get(2).y())).isGreaterThan(y(plot.ideal().replaceAll(".* ", "")));
        assertThat(plot.fits()).singleElement().satisfies(path -> assertThat(path.split("L"))
                .hasSize(49));
    }

    @Test
    void aSpeedupAboveTheIdealStaysInThePicture() {
        ScalingResult result = SampleCurves.scaling(Optional.empty(), List.of(1.0), List.of(.2));
        ScalingView view = ScalingView.of(PLACE, result);
        ScalingPlot plot = view.plot().get(0);
        assertThat(y(plot.dots().get(1).y()))
                .isGreaterThanOrEqualTo(y(plot.frame().size().top()));
        assertThat(view.rows().get(1)).containsExactly("2", "200 ms", "5.00×", "2×", "2.00×", "–");
        assertThat(view.sentences().get(0)).endsWith("don't make faster.");
    }

    @Test
    void withoutASpeedupThereIsNoPictureButTheTimesAndTheReason() {
        ScalingView view =
                ScalingView.of(PLACE, SampleCurves.scaling(Optional.of("It broke."), List.of(), List.of(.5)));
        assertThat(view.summary()).isEqualTo("There is no curve.");
        assertThat(view.sentences()).containsExactly("It broke.");
        assertThat(view.plot()).isEmpty();
        assertThat(view.rows().get(1)).containsExactly("2", "500 ms", "–", "2×", "–", "–");
        ScalingResult nothing = SampleCurves.scaling(Optional.of("It broke."), List.of(), List.of());
        assertThat(ScalingView.of(PLACE, nothing).rows()).isEmpty();
    }

    @Test
    void manyWorkersHaveFewLabels() {
        ScalingPlan plan = new ScalingPlan("p.Shared", 64);
        List<Series.Runs> runs = plan.settings(64).stream()
                .map(setting -> new Series.Runs(setting, List.of(1.0 / setting.workers())))
                .toList();
        ScalingPlot plot = ScalingPlot.of(new ScalingResult(plan, new Series(runs, Optional.empty())));
        assertThat(plot.frame().across()).hasSizeBetween(3, 9);
        assertThat(plot.dots()).hasSize(64);
    }

    @Test
    void aSweepIsTheLecturesTable() {
        SweepView view = SweepView.of(PLACE, SampleCurves.sweep("chunk size", Optional.of("Cut.")));
        assertThat(view.sentences()).containsExactly("Fastest was 688 ms, with 2 workers and chunk size 16.", "Cut.");
        SweepView.Table table = view.table().get(0);
        assertThat(table.columns()).containsExactly("1 worker", "2 workers");
        assertThat(table.rows()).extracting(SweepView.Row::size).containsExactly("default", "1", "2", "16", "256");
        assertThat(table.rows().get(1).times()).containsExactly("2.70 s", "1.35 s");
        assertThat(table.rows().get(4).times()).containsExactly("1.21 s", "not measured");
    }

    @Test
    void aSweepsPictureHasALineForEachNumberOfWorkersAndWhatTheTableHas() {
        SweepPlot plot = SweepView.of(PLACE, SampleCurves.sweep("chunk size", Optional.empty()))
                .plot()
                .get(0);
        assertThat(plot.lines()).extracting(SweepPlot.Line::label).containsExactly("1 worker", "2 workers");
        assertThat(plot.lines()).extracting(SweepPlot.Line::mark).doesNotHaveDuplicates();
        assertThat(plot.lines().get(1).dots())
                .extracting(SweepPlot.Dot::label)
                .containsExactly(
                        "2 workers, chunk size default: 2.10 s",
                        "2 workers, chunk size 1: 1.35 s",
                        "2 workers, chunk size 2: 1.10 s",
                        "2 workers, chunk size 16: 688 ms");
        assertThat(plot.lines().get(1).path().split("L")).hasSize(3);
        assertThat(plot.frame().across())
                .extracting(Frame.Tick::label)
                .containsExactly("default", "1", "2", "16", "256");
    }

    @Test
    void equalFactorsOfSizeAreEqualDistances() {
        SweepPlot plot = SweepPlot.of(sweep(List.of(1, 16, 256)));
        List<Double> x =
                plot.lines().get(0).dots().stream().map(dot -> y(dot.x())).toList();
        assertThat(x.get(2) - x.get(1)).isCloseTo(x.get(1) - x.get(0), offset(.2));
    }

    @Test
    void labelsThatHaveNoRoomAreLeftOutAndTheirLinesStay() {
        SweepPlot plot = SweepPlot.of(
                sweep(IntStream.rangeClosed(1_000_000, 1_000_050).boxed().toList()));
        assertThat(plot.frame().across()).hasSize(51);
        assertThat(plot.frame().across())
                .filteredOn(tick -> !tick.label().isEmpty())
                .hasSizeBetween(2, 8);
    }

    @ParameterizedTest
    @CsvSource({"0", "7"})
    void oneSizeAloneIsNoLineButADot(int size) {
        SweepPlot plot = SweepPlot.of(sweep(List.of(size)));
        assertThat(plot.lines().get(0).path()).isEmpty();
        assertThat(plot.lines().get(0).dots()).hasSize(1);
    }

    @Test
    void aSweepWithoutTimesSaysSo() {
        SweepPlan plan = new SweepPlan("p.S", List.of(1), List.of(1), "n");
        SweepView view = SweepView.of(
                PLACE,
                new SweepResult(
                        plan,
                        new Series(List.of(new Series.Runs(new Setting(1, 1), List.of())), Optional.of("Not shown."))));
        assertThat(view.sentences()).containsExactly("There are no times.", "Not shown.");
        assertThat(view.plot()).isEmpty();
        assertThat(view.table()).isEmpty();
    }

    @Test
    void ticksAreRoundAndFew() {
        for (double most : new double[] {.0004, .03, .7, 1.08, 9, 64, 4321}) {
            List<Double> ticks = new Axis(0, most, 0, 100).ticks(6);
            assertThat(ticks).hasSizeBetween(3, 7).first().isEqualTo(0.0);
            assertThat(ticks.get(ticks.size() - 1)).isLessThanOrEqualTo(most * (1 + 1e-9));
        }
    }

    @Test
    void aComparisonSaysHowMuchLongerEachWayTookThanTheFirst() {
        ComparisonView view = ComparisonView.of(PLACE, SampleCurves.comparison());
        assertThat(view.sentences())
                .containsExactly(
                        "Fastest for 100,000 squares: “in two threads”, 2.40 ms.",
                        "Measured on 2 cores.",
                        "“in a pool of processes”: The program threw" + " java.lang.IllegalStateException: gone.");
        ComparisonView.Table table = view.table().get(0);
        assertThat(table.yardstick()).isEqualTo("one after another");
        assertThat(table.rows())
                .containsExactly(
                        new ComparisonView.Row("one after another", "4.10 ms", "1.0 times as long"),
                        new ComparisonView.Row("in two threads", "2.40 ms", "0.59 times as long"),
                        new ComparisonView.Row("in a thread for each number", "3.00 s", "732 times as long"),
                        new ComparisonView.Row("in two processes", "610 ms", "149 times as long"),
                        new ComparisonView.Row("in a pool of processes", "not measured", "–"));
    }

    @Test
    void aBarIsAsLongAsItsTimeAndAWayWithoutATimeHasNone() {
        ComparisonPlot plot =
                ComparisonView.of(PLACE, SampleCurves.comparison()).plot().get(0);
        assertThat(plot.bars())
                .extracting(ComparisonPlot.Bar::label)
                .containsExactly(
                        "one after another: 4.10 ms",
                        "in two threads: 2.40 ms",
                        "in a thread for each number: 3.00 s",
                        "in two processes: 610 ms");
        double longest = y(plot.bars().get(2).length());
        assertThat(y(plot.bars().get(3).length()) / longest).isCloseTo(.61 / 3, offset(.001));
        assertThat(y(plot.bars().get(1).length())).isEqualTo(1.5);
        assertThat(plot.bars().get(2).left()).isEqualTo(plot.bars().get(1).left());
        assertThat(y(plot.bars().get(2).left()) + longest).isLessThan(y(plot.width()));
        assertThat(y(plot.bars().get(3).top()) + y(plot.bars().get(3).thickness()))
                .isLessThan(y(plot.height()));
    }

    @Test
    void aLongNameIsCutInThePictureAndWholeInTheTable() {
        String label = "in so many words that no picture has room for them";
        ComparisonView view = ComparisonView.of(
                PLACE,
                SampleCurves.comparison(
                        "w",
                        List.of(
                                SampleCurves.way("A", "short", Optional.empty(), 2.0),
                                SampleCurves.way("B", label, Optional.empty(), 1.0)),
                        Optional.empty()));
        assertThat(view.plot().get(0).bars().get(1).label()).isEqualTo("in so many words that no picture ha…: 1.00 s");
        assertThat(view.table().get(0).rows().get(1).way()).isEqualTo(label);
    }

    @Test
    void withoutATimeOfTheFirstWayTheOthersAreShownButComparedWithNothing() {
        ComparisonView view = ComparisonView.of(
                PLACE,
                SampleCurves.comparison(
                        "w",
                        List.of(
                                SampleCurves.way("A", "a", Optional.of("It broke.")),
                                SampleCurves.way("B", "b", Optional.empty(), 1.0)),
                        Optional.of("Cut.")));
        assertThat(view.sentences())
                .containsExactly("Fastest for w: “b”, 1.00 s.", "Measured on 2 cores.", "“a”: It broke.", "Cut.");
        assertThat(view.table().get(0).rows())
                .containsExactly(
                        new ComparisonView.Row("a", "not measured", "–"), new ComparisonView.Row("b", "1.00 s", "–"));
    }

    @Test
    void aComparisonWithoutTimesSaysSo() {
        ComparisonView view = ComparisonView.of(
                PLACE,
                SampleCurves.comparison(
                        "w",
                        List.of(
                                SampleCurves.way("A", "a", Optional.empty()),
                                SampleCurves.way("B", "b", Optional.empty())),
                        Optional.of("Not measured.")));
        assertThat(view.sentences()).containsExactly("There are no times.", "Not measured.");
        assertThat(view.plot()).isEmpty();
        assertThat(view.table()).isEmpty();
    }

    @Test
    void fewerCoresThanWorkersAreNamed() {
        ComparisonResult many = SampleCurves.comparison();
        ComparisonResult small = new ComparisonResult(many.plan(), 1, many.ways(), Optional.empty());
        assertThat(ComparisonView.of(PLACE, small).sentences().get(1))
                .isEqualTo(
                        "Measured on 1 core, although the ways use up to 2 workers: the grader may use no more here.");
    }

    @ParameterizedTest
    @CsvSource({"0.0123, 0.012", "0.586, 0.59", "1, 1.0", "3.249, 3.2", "12.6, 13", "1234.5, '1,235'"})
    void aTimeIsComparedInAFewDigits(double ratio, String shown) {
        assertThat(Numbers.timesAsLong(ratio)).isEqualTo(shown + " times as long");
    }

    private static SweepResult sweep(List<Integer> sizes) {
        SweepPlan plan = new SweepPlan("p.S", List.of(1), sizes, "n");
        return new SweepResult(
                plan,
                new Series(
                        plan.settings().stream()
                                .map(setting -> new Series.Runs(setting, List.of(.02)))
                                .toList(),
                        Optional.empty()));
    }
}
