package io.github.mvngrade.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.timed.BrokenRun;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuredResultsTest {
    private static final CheckPlan CHECK =
            new CheckPlan(new CheckId("fast"), "It is fast", Points.of("2.5"), "", List.of(), Visibility.VISIBLE);
    private static final CheckResult PASSED =
            CheckResult.passed(CHECK, new Execution(Ending.FINISHED, Duration.ofSeconds(1), ""));

    private static final String DUMP = """
            2026-11-27 10:00:00
            Full thread dump OpenJDK 64-Bit Server VM (17 mixed mode):

            "main" #1 prio=5
               at %s.Fib.run(Fib.java:9)

            "other" #2 prio=5
               at java.lang.Object.wait(Object.java:1)
            """.formatted(Exercises.fibonacci().packageName());

    private final MeasuredResults results = new MeasuredResults(new EndingWords(Exercises.fibonacci()));

    private static SpeedupResult measured(double estimate) {
        return new SpeedupResult(
                new SpeedupPlan(SpeedupRule.THREADS, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K")),
                Optional.of(new SpeedupResult.Estimate(estimate, estimate - .02, estimate + .02)),
                List.of(),
                Optional.of(new SpeedupResult.Capacity(1.94, 1.35, 0, List.of(0, 1), List.of(1.94))));
    }

    @ParameterizedTest
    @CsvSource({"1.0, FAILED, 0", "1.04, FAILED, 0", "1.1, PARTIAL, 0.5", "1.2, PARTIAL, 1.25", "1.34, PARTIAL, 2.25"})
    void aMissEarnsATenthOfThePointsForEachTenthOfTheWay(double estimate, Verdict verdict, String points) {
        CheckResult result = results.of(PASSED, new Measured.Missed(measured(estimate)));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.earned()).isEqualTo(Points.of(points));
        assertThat(result.why().message()).contains("The target is 1.5 on 2 real cores", "1.35 is enough");
    }

    @Test
    void aPartIsToldInPercent() {
        CheckResult result = results.of(PASSED, new Measured.Missed(measured(1.2)));
        assertThat(result.why().message()).endsWith("What you reached earns 50 % of the points.");
    }

    @Test
    void whatReachesItsTargetEarnsEverything() {
        CheckResult result = results.of(PASSED, new Measured.Reached(measured(1.4)));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.speedup()).contains(measured(1.4));
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatCantTellCostsNothingAndSaysWhatToDo(Obstacle reason) {
        CheckResult result = results.of(PASSED, new Measured.Unmeasurable(reason, measured(1.4)));
        assertThat(result.verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(result.why().message())
                .startsWith("This machine can't tell: ")
                .endsWith(", or hand in: the grade at hand-in measures it again.");
    }

    @Test
    void aTimedRunThatBreaksFailsAndShowsWhatBothRunsPrinted() {
        CheckResult passed =
                PASSED.withExecution(Optional.of(new Execution(Ending.FINISHED, Duration.ofSeconds(1), "own words\n")));
        TimedRunException broken = BrokenRun.ended(Ending.TIMED_OUT, DUMP);
        CheckResult result = results.of(passed, new Measured.Broken(broken, measured(1.9)));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.earned()).isEqualTo(Points.ZERO);
        assertThat(result.why().message())
                .startsWith("The check's own run passed, but a timed run broke. Did not end within 10 s.");
        Execution execution = result.execution().orElseThrow();
        assertThat(execution.ending()).isEqualTo(Ending.FINISHED);
        assertThat(execution.output())
                .startsWith("own words\n\nThe timed run:\nWhere its threads were")
                .contains("at " + Exercises.fibonacci().packageName() + ".Fib.run(Fib.java:9)")
                .doesNotContain("Object.wait");
    }

    @Test
    void aTimedRunInWhichTheHarnessFailedIsPendingThroughItsFault() {
        TimedRunException broken = BrokenRun.ended(Ending.HARNESS_FAILED, "a trace");
        CheckResult result = results.of(PASSED, new Measured.Broken(broken, measured(1.9)));
        assertThat(result.verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(result.pendingByFault()).isTrue();
        assertThat(result.why().message()).contains("The grader itself failed");
        assertThat(results.of(PASSED, new Measured.Unmeasurable(Obstacle.UNDECIDED, measured(1.4)))
                        .pendingByFault())
                .isFalse();
    }

    @Test
    void aTimedRunThatPrintedNothingAddsNothing() {
        Measured broken = new Measured.Broken(BrokenRun.threw("java.lang.Error"), measured(1.9));
        CheckResult result = results.of(PASSED, broken);
        assertThat(result.why().message())
                .isEqualTo("The check's own run passed, but a timed run broke. Threw java.lang.Error");
        assertThat(result.execution().orElseThrow().output()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFoulFailsWhateverTheSpeedup(Foul foul) {
        CheckResult result = results.of(PASSED, new Measured.Unfair(foul, measured(1.9)));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.earned()).isEqualTo(Points.ZERO);
        assertThat(result.why().message()).contains("most runs");
    }

    @Test
    void whatTheStartOfProcessesCostsIsSaid() {
        SpeedupResult samples = new SpeedupResult(
                new SpeedupPlan(SpeedupRule.PROCESSES, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K")),
                Optional.of(new SpeedupResult.Estimate(1.1, 1.05, 1.12)),
                List.of(),
                Optional.of(new SpeedupResult.Capacity(
                        1.8, 1.215, 0, List.of(0, 1), List.of(1.8), SpeedupResult.Reach.of(1.8, .14, 1.83))));
        assertThat(results.of(PASSED, new Measured.Missed(samples)).why().message())
                .contains(
                        "these were worth 1.8, and a perfect program gets 1.58, since starting 2 JVMs takes 0.14 s, so"
                                + " that, with the tolerance for measuring, 1.21 is enough.");
        assertThat(results.of(PASSED, new Measured.Unmeasurable(Obstacle.NO_ROOM, samples))
                        .why()
                        .message())
                .startsWith(
                        "This machine can't tell: even a perfect program gets only 1.58 here (the cores are worth 1.8,"
                                + " and starting 2 JVMs takes 0.14 s), too little");
    }
}
