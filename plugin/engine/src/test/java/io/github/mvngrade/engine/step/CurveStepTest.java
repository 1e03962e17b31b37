package io.github.mvngrade.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.curve.Compared;
import io.github.mvngrade.engine.curve.Curve;
import io.github.mvngrade.engine.curve.Shortfall;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.timed.BrokenRun;
import io.github.mvngrade.engine.words.CurveWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveStepTest {
    private static final SweepPlan PLAN = new SweepPlan("p.Map", List.of(1, 2, 4), List.of(1, 8), "chunk size");

    private static final ScalingPlan SCALING = new ScalingPlan("p.Shared", 4);
    private static final ComparisonPlan COMPARISON = new ComparisonPlan(
            "100,000 squares", 2, List.of(new Way("p.Serially", "serially"), new Way("p.InThreads", "in threads")));
    private static final CheckResult PASSED =
            CheckResult.passed(Exercises.check("fast"), new Execution(Ending.FINISHED, Duration.ofMillis(3), ""));

    private final FakeRoom room = new FakeRoom(2);
    private final List<String> news = new ArrayList<>();

    /** Has so many cores, and gives each setting half a second. */
    private static final class FakeRoom implements CurveStep.Room {
        private final int cores;
        private final List<String> measured = new ArrayList<>();
        private boolean broken;

        FakeRoom(int cores) {
            this.cores = cores;
        }

        @Override
        public int cores(int workers) {
            return Math.min(workers, cores);
        }

        @Override
        public Curve measure(CurveStep.Program program, List<Setting> settings, int leased, Consumer<String> progress)
                throws IOException {
            if (broken) {
                throw new IOException("no space");
            }
            measured.add(program.className() + " " + program.workers() + " " + settings.size() + " on " + leased);
            progress.accept("run 1");
            return new Curve(
                    settings.stream()
                            .map(setting -> new Series.Runs(setting, List.of(.5)))
                            .toList(),
                    List.of());
        }

        @Override
        public Compared compare(List<Way> ways, int leased, Consumer<String> progress) throws IOException {
            if (broken) {
                throw new IOException("no space");
            }
            measured.add(ways.size() + " ways on " + leased);
            progress.accept("run 1");
            return new Compared(
                    List.of(
                            new Compared.Runs(ways.get(0), List.of(.5), Optional.empty()),
                            new Compared.Runs(
                                    ways.get(1),
                                    List.of(),
                                    Optional.of(
                                            new Compared.Trouble.Broken(BrokenRun.threw("java.lang.Error: gone"))))),
                    Optional.empty());
        }
    }

    private static ComparisonResult.Runs runs(ComparisonResult comparison, int way) {
        return comparison.ways().get(way);
    }

    private static PackedCheck check(SpeedupRule rule, CurvePlans curves) {
        SpeedupPlan speedup = new SpeedupPlan(rule, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K"));
        return new PackedCheck(
                PASSED.check(),
                Optional.empty(),
                List.of(),
                new Demands(Optional.empty(), Optional.of(speedup), curves));
    }

    private static CurvePlans both() {
        return new CurvePlans(Optional.of(SCALING), Optional.of(PLAN), Optional.empty());
    }

    private CheckResult after(SpeedupRule rule, CurvePlans curves, CheckResult result) throws Exception {
        PackedCheck check = check(rule, curves);
        return new Steps(List.of(new CurveStep(room, news::add))).after(Step.Phase.MEASURE, check, result);
    }

    @Test
    void whatIsAskedForIsRecordedAndNothingElseChanges() throws Exception {
        CheckResult result = after(SpeedupRule.PROCESSES, both(), PASSED);
        assertThat(room.measured).containsExactly("p.Shared STARTED_IN_EACH_RUN 2 on 2", "p.Map KEPT 4 on 2");
        assertThat(news)
                .containsExactly(
                        "Measuring: Check fast, how it scales, run 1", "Measuring: Check fast, chunk size, run 1");
        assertThat(result.measurements().scaling().orElseThrow().series().settings())
                .hasSize(2);
        assertThat(result.measurements().sweep().orElseThrow().series().settings())
                .hasSize(6);
        assertThat(result.withCurves(Optional.empty(), Optional.empty())).isEqualTo(PASSED);
    }

    @Test
    void waysAreComparedBesideTheOtherCurves() throws Exception {
        CurvePlans plans = new CurvePlans(Optional.empty(), Optional.of(PLAN), Optional.of(COMPARISON));
        CheckResult result = after(SpeedupRule.PROCESSES, plans, PASSED);
        assertThat(room.measured).containsExactly("p.Map KEPT 4 on 2", "2 ways on 2");
        assertThat(news).last().isEqualTo("Measuring: Check fast, 100,000 squares, run 1");
        ComparisonResult comparison = result.measurements().comparison().orElseThrow();
        assertThat(comparison.plan()).isEqualTo(COMPARISON);
        assertThat(comparison.cores()).isEqualTo(2);
        assertThat(runs(comparison, 0).seconds()).containsExactly(.5);
        assertThat(runs(comparison, 1).note()).contains("The program threw java.lang.Error: gone.");
        assertThat(result.measurements().sweep()).isPresent();
        assertThat(result.withCurves(Optional.empty(), Optional.empty()).withComparison(Optional.empty()))
                .isEqualTo(PASSED);
    }

    @Test
    void waysAreComparedOnOneCoreToo() throws Exception {
        FakeRoom small = new FakeRoom(1);
        CurvePlans plans = new CurvePlans(Optional.empty(), Optional.empty(), Optional.of(COMPARISON));
        CheckResult result = new CurveStep(small, news::add).after(check(SpeedupRule.THREADS, plans), PASSED);
        assertThat(small.measured).containsExactly("2 ways on 1");
        assertThat(result.measurements().comparison().orElseThrow().cores()).isEqualTo(1);
    }

    @Test
    void threadsAreKeptBetweenRuns() throws Exception {
        CurvePlans scaling = new CurvePlans(Optional.of(SCALING), Optional.empty(), Optional.empty());
        after(SpeedupRule.THREADS, scaling, PASSED);
        assertThat(room.measured).containsExactly("p.Shared KEPT 2 on 2");
    }

    @Test
    void nothingIsMeasuredUnlessItIsAskedFor() throws Exception {
        assertThat(after(SpeedupRule.THREADS, CurvePlans.NONE, PASSED)).isEqualTo(PASSED);
        assertThat(new Steps(List.of()).after(Step.Phase.MEASURE, check(SpeedupRule.THREADS, both()), PASSED))
                .isEqualTo(PASSED);
        assertThat(room.measured).isEmpty();
        assertThatThrownBy(() -> Selection.of(Selection.Measurement.CURVES))
                .hasMessageContaining("Without speedups no curves");
    }

    @Test
    void oneCoreHasNoCurve() throws Exception {
        FakeRoom small = new FakeRoom(1);
        CheckResult result = new CurveStep(small, news::add).after(check(SpeedupRule.THREADS, both()), PASSED);
        assertThat(result.measurements().scaling()).isEmpty();
        assertThat(small.measured).containsExactly("p.Map KEPT 2 on 1");
    }

    @Test
    void aSpeedupHasItsCurveUnlessTheSubmissionEndedItsMeasurement() throws Exception {
        PackedCheck check = check(SpeedupRule.THREADS, both());
        SpeedupResult nothing = new SpeedupResult(
                check.demands().speedup().orElseThrow(), Optional.empty(), List.of(), Optional.empty());
        CurveStep step = new CurveStep(room, news::add);
        Set<Reason> own = EnumSet.of(
                Reason.WRONG_ANSWER,
                Reason.BENT_CLOCK,
                Reason.IDLE_WORKERS,
                Reason.WORKED_ON,
                Reason.THROWN,
                Reason.TIMED_OUT);
        Set<Reason> others = EnumSet.of(Reason.NONE, Reason.TOO_SLOW, Reason.UNDECIDED);
        for (Obstacle each : Obstacle.values()) {
            others.add(Reason.valueOf(each.name()));
        }
        assertThat(own).allSatisfy(reason -> assertThat(step.after(check, measured(nothing, reason)))
                .isEqualTo(measured(nothing, reason)));
        assertThat(others).allSatisfy(reason -> assertThat(step.after(check, measured(nothing, reason))
                        .measurements()
                        .scaling())
                .isPresent());
    }

    private static CheckResult measured(SpeedupResult speedup, Reason reason) {
        return new CheckResult(
                PASSED.check(),
                Verdict.FAILED,
                Points.ZERO,
                Explanation.of(reason, "because"),
                PASSED.execution(),
                Optional.of(speedup),
                List.of());
    }

    @Test
    void aFailureOfTheGradersOwnIsInTheRecordAndCostsNoGrade() throws Exception {
        room.broken = true;
        CheckResult result = after(SpeedupRule.THREADS, both(), PASSED);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.measurements().scaling().orElseThrow().series().note())
                .contains("Not measured, since the grader itself failed: java.io.IOException: no space.");
        CurvePlans plans = new CurvePlans(Optional.empty(), Optional.empty(), Optional.of(COMPARISON));
        ComparisonResult comparison = after(SpeedupRule.THREADS, plans, PASSED)
                .measurements()
                .comparison()
                .orElseThrow();
        assertThat(comparison.measured()).isFalse();
        assertThat(comparison.note())
                .contains("Not measured, since the grader itself failed: java.io.IOException: no space.");
    }

    private static int cores(int workers, int processors, OptionalDouble quota) {
        Processors found = new Processors(IntStream.range(0, processors).boxed().toList(), processors);
        return CurveRoom.cores(workers, found, new CpuQuota(quota));
    }

    private static Curve measuredUpTo(int workers, Shortfall... shortfalls) {
        return new Curve(
                PLAN.settings().stream()
                        .filter(setting -> setting.workers() <= workers)
                        .map(setting -> new Series.Runs(setting, List.of(.5)))
                        .toList(),
                List.of(shortfalls));
    }

    @Test
    void asManyCoresAsWorkersAreLeasedIfThereAreSoMany() {
        assertThat(cores(2, 8, OptionalDouble.empty())).isEqualTo(2);
        assertThat(cores(8, 2, OptionalDouble.of(2))).isEqualTo(2);
    }

    @Test
    void aLowQuotaIsWorthOneCore() {
        assertThat(cores(4, 8, OptionalDouble.of(1.4))).isEqualTo(1);
    }

    @Test
    void whatTheCoresDontCarryIsMissingInItsPlaceOfTheTable() {
        Series whole = CurveWords.series(CurveStep.completed(PLAN, measuredUpTo(2), 2));
        assertThat(whole.settings()).extracting(Series.Runs::setting).containsExactlyElementsOf(PLAN.settings());
        assertThat(whole.median(new Setting(4, 8))).isEmpty();
        assertThat(whole.median(new Setting(2, 8))).contains(.5);
        assertThat(whole.note()).contains("Not measured with 4 workers: the grader may use 2 cores.");
    }

    @Test
    void bothReasonsAreSaid() {
        Shortfall late = new Shortfall.OutOfTime(Duration.ofSeconds(60));
        Series whole = CurveWords.series(CurveStep.completed(PLAN, measuredUpTo(1, late), 1));
        assertThat(whole.note())
                .contains(
                        "The 60 s for this record were used up before all of it was measured. Not measured with 2, 4 workers: the grader may use 1 core.");
    }

    @Test
    void aTableThatTheCoresCarryIsAsItWasMeasured() {
        Curve measured = measuredUpTo(4);
        assertThat(CurveStep.completed(PLAN, measured, 4)).isEqualTo(measured);
    }
}
