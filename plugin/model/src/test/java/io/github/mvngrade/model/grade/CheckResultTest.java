package io.github.mvngrade.model.grade;

import static io.github.mvngrade.model.grade.Samples.FINISHED;
import static io.github.mvngrade.model.grade.Samples.check;
import static io.github.mvngrade.model.grade.Samples.process;
import static io.github.mvngrade.model.grade.Samples.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckResultTest {
    @ParameterizedTest
    @CsvSource({
        "PASSED, 2.5",
        "PARTIAL, 0.01",
        "PARTIAL, 2.49",
        "FAILED, 0",
        "NOT_RUN, 0",
        "UNMEASURABLE, 0",
        "HELD_BACK, 0"
    })
    void whatAVerdictEarns(Verdict verdict, String earned) {
        assertThat(result(verdict, earned, Explanation.NONE).earned()).isEqualTo(Points.of(earned));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, 2.49",
        "PASSED, 0",
        "PASSED, 2.51",
        "PARTIAL, 0",
        "PARTIAL, 2.5",
        "PARTIAL, 3",
        "FAILED, 0.01",
        "FAILED, 2.5",
        "NOT_RUN, 0.01",
        "UNMEASURABLE, 2.5",
        "HELD_BACK, 1"
    })
    void whatNoVerdictEarns(Verdict verdict, String earned) {
        assertThatThrownBy(() -> result(verdict, earned, Explanation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(verdict + " can't earn " + earned + " of 2.5 points (check a)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_RUN", "PASSED", "PARTIAL"})
    void whatWasLeftOutHasNoOtherVerdict(Verdict verdict) {
        assertThatThrownBy(() -> result(verdict, "0", Explanation.leftOut("not asked for")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A check that was left out is NOT_RUN, but a is " + verdict);
    }

    @Test
    void onlyARequestLeavesOut() {
        assertThat(CheckResult.leftOut(check("1"), "not asked for").leftOut()).isTrue();
        assertThat(CheckResult.unrun(check("1"), Verdict.NOT_RUN, "missing").leftOut())
                .isFalse();
    }

    private static CheckResult ended(Verdict verdict, Ending ending) {
        return result(verdict, "0", Explanation.of("why"))
                .withExecution(Optional.of(new Execution(ending, Duration.ZERO, "")));
    }

    @Test
    void pointsArePendingByFaultWhereTheHarnessFailed() {
        assertThat(ended(Verdict.UNMEASURABLE, Ending.HARNESS_FAILED).pendingByFault())
                .isTrue();
        assertThat(ended(Verdict.FAILED, Ending.HARNESS_FAILED).pendingByFault())
                .isFalse();
        assertThat(ended(Verdict.UNMEASURABLE, Ending.FINISHED).pendingByFault())
                .isFalse();
    }

    @Test
    void pointsArePendingByFaultWhereARequiredCheckIs() {
        assertThat(CheckResult.unrun(check("1"), Verdict.UNMEASURABLE, Explanation.fault("required"))
                        .pendingByFault())
                .isTrue();
        assertThat(CheckResult.unrun(check("1"), Verdict.UNMEASURABLE, "busy").pendingByFault())
                .isFalse();
        assertThat(CheckResult.unrun(check("1"), Verdict.NOT_RUN, Explanation.fault("required"))
                        .pendingByFault())
                .isFalse();
    }

    @Test
    void aPassEarnsAllAndNeedsNoWords() {
        CheckResult passed = CheckResult.passed(check("1.5"), FINISHED);
        assertThat(passed.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(passed.earned()).isEqualTo(Points.of("1.5"));
        assertThat(passed.why()).isEqualTo(Explanation.NONE);
        assertThat(passed.execution()).contains(FINISHED);
    }

    @Test
    void aRefusedCheckFailedWithoutRunning() {
        CheckResult refused = CheckResult.refused(check("1"), "There is no such method.");
        assertThat(refused.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(refused.why().message()).isEqualTo("There is no such method.");
        assertThat(refused.execution()).isEmpty();
        assertThat(CheckResult.failed(check("1"), Explanation.of("no"), FINISHED)
                        .execution())
                .contains(FINISHED);
    }

    @Test
    void whatIsUndecidedKeepsEverythingButVerdictAndPoints() {
        CheckResult passed =
                result(Verdict.PASSED, "2.5", Explanation.of("why")).withProcesses(List.of(process(3, 0, 9)));
        assertThat(passed.undecided())
                .usingRecursiveComparison()
                .ignoringFields("verdict", "earned")
                .isEqualTo(passed);
        assertThat(passed.undecided().verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(passed.undecided().earned()).isEqualTo(Points.ZERO);
    }

    @Test
    void whatIsToldBesideAResultChangesNothingElse() {
        CheckResult plain = result(Verdict.PARTIAL, "1", Explanation.of("why"));
        ScalingPlan plan = new ScalingPlan("p.Shared", 2);
        Optional<ScalingResult> scaling =
                Optional.of(new ScalingResult(plan, new Series(List.of(), Optional.of("none"))));
        ComparisonPlan.Way way = new ComparisonPlan.Way("p.A", "a");
        ComparisonPlan.Way other = new ComparisonPlan.Way("p.B", "b");
        Optional<ComparisonResult> comparison = Optional.of(new ComparisonResult(
                new ComparisonPlan("w", 2, List.of(way, other)),
                2,
                List.of(
                        new ComparisonResult.Runs(way, List.of(1.0), Optional.empty()),
                        new ComparisonResult.Runs(other, List.of(), Optional.of("It threw."))),
                Optional.empty()));
        CheckResult told = plain.withProcesses(List.of(process(3, 0, 9)))
                .withComparison(comparison)
                .withCurves(scaling, Optional.empty())
                .withExecution(Optional.empty());
        assertThat(told)
                .usingRecursiveComparison()
                .ignoringFields("processes", "measurements", "execution")
                .isEqualTo(plain);
        assertThat(told.processes()).hasSize(1);
        assertThat(told.measurements().scaling()).isEqualTo(scaling);
        assertThat(told.measurements().comparison()).isEqualTo(comparison);
        assertThat(told.execution()).isEmpty();
    }
}
