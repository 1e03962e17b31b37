package io.github.mvngrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResultsTest {
    static final Execution RUN = new Execution(Ending.FINISHED, Duration.ofMillis(3), "");
    static final PackedCheck RIGHT = packed(Exercises.check("right"), Optional.empty());
    static final PackedCheck FAST = packed(
            Exercises.check("fast", "right"),
            Optional.of(new SpeedupPlan(
                    SpeedupRule.ALGORITHMIC, 10, 1, Trials.COLD, new SpeedupPlan.Programs("B", "C", ""))));
    static final PackedCheck AFTER_FAST = packed(Exercises.check("after-fast", "fast"), Optional.empty());
    static final PackedCheck AFTER_BOTH = packed(Exercises.check("after-both", "fast", "right"), Optional.empty());

    private static PackedCheck packed(CheckPlan plan, Optional<SpeedupPlan> speedup) {
        return new PackedCheck(
                plan,
                Optional.of(new CheckCode(plan.id(), "C", "c")),
                List.of(),
                new Demands(Optional.empty(), speedup, CurvePlans.NONE));
    }

    static Pack pack() {
        PackContent content = new PackContent(
                new CheckClasses("p.checks", new TreeMap<>()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        return new Pack("1", Exercises.fibonacci(), List.of(RIGHT, FAST, AFTER_FAST, AFTER_BOTH), content, "d");
    }

    private static Results started(Selection selection, CheckResult first) {
        Results results = new Results(pack());
        results.holdBack();
        results.leaveOut(selection);
        results.decide(first);
        return results;
    }

    @Test
    void aSpeedupThatIsLeftOutTakesAlongWhatNeedsNothingElse() {
        Results results = started(Selection.QUICK, CheckResult.passed(RIGHT.plan(), RUN));
        assertThat(results.ready()).isEmpty();
        assertThat(results.inPlanOrder()).extracting(CheckResult::leftOut).containsExactly(false, true, true, true);
        assertThat(results.of(AFTER_FAST).why().message())
                .isEqualTo("Left out: it requires fast, which was left out by request.");
        assertThat(Score.of(results.inPlanOrder()).leftOut()).isEqualTo(Points.of("6"));
    }

    @Test
    void whatRequiresSomethingThatFailedIsLostThoughSomethingElseWasLeftOut() {
        Results results = started(Selection.QUICK, CheckResult.failed(RIGHT.plan(), Explanation.of("wrong"), RUN));
        results.ready();
        assertThat(results.of(AFTER_BOTH).leftOut()).isFalse();
        assertThat(results.of(AFTER_BOTH).why().message()).isEqualTo("Not run: it requires right, which did not pass.");
        assertThat(results.of(FAST).leftOut()).isTrue();
    }

    @Test
    void whatRequiresACheckThatTheMachineCouldNotMeasureIsNobodysFault() {
        Results results = started(
                Selection.QUICK, CheckResult.unrun(RIGHT.plan(), Verdict.UNMEASURABLE, "This machine is too busy."));
        results.ready();
        assertThat(results.of(AFTER_BOTH).verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(results.of(AFTER_BOTH).pendingByFault()).isFalse();
    }

    @Test
    void whatRequiresACheckThatCouldNotBeDecidedIsPendingToo() {
        CheckResult broken = CheckResult.failed(
                        RIGHT.plan(),
                        Explanation.of("The grader itself failed"),
                        new Execution(Ending.HARNESS_FAILED, Duration.ZERO, ""))
                .undecided();
        Results results = started(Selection.ALL, broken);
        results.ready();
        assertThat(results.inPlanOrder()).allMatch(CheckResult::pendingByFault);
        assertThat(results.of(FAST).why().message())
                .isEqualTo("Not run: it requires right, which could not be decided here.");
        assertThat(Score.of(results.inPlanOrder()).lost().isZero()).isTrue();
    }

    @Test
    void oneCheckAloneLeavesTheOthersOut() {
        Selection onlyRight = Selection.ALL.only(new CheckId("right"));
        Results results = started(onlyRight, CheckResult.passed(RIGHT.plan(), RUN));
        assertThat(results.ready()).isEmpty();
        assertThat(results.inPlanOrder()).extracting(CheckResult::leftOut).containsExactly(false, true, true, true);
        assertThat(results.of(FAST).why().message()).isEqualTo("Left out by request (-Dgrade.check=right).");
    }

    @Test
    void whatWasLeftOutIsNotLostByASubmissionThatDoesntCompile() {
        List<CheckResult> results =
                Results.nothingRan(pack(), Selection.QUICK, Verdict.NOT_RUN, "Not run: it doesn't compile.");
        assertThat(results).extracting(CheckResult::verdict).containsOnly(Verdict.NOT_RUN);
        assertThat(results).extracting(CheckResult::leftOut).containsExactly(false, true, false, false);
    }

    @Test
    void aGradeIsPartialOnlyIfACheckOfItsPlanIsLeftOut() {
        Pack withoutSpeedup = new Pack("1", Exercises.fibonacci(), List.of(RIGHT), pack().content(), "d");
        assertThat(Selection.QUICK.scope(pack())).isEqualTo(Grade.Scope.PARTIAL);
        assertThat(Selection.QUICK.scope(withoutSpeedup)).isEqualTo(Grade.Scope.COMPLETE);
        assertThat(Selection.ALL.scope(pack())).isEqualTo(Grade.Scope.COMPLETE);
        assertThat(Selection.ALL.only(RIGHT.plan().id()).scope(pack())).isEqualTo(Grade.Scope.PARTIAL);
    }

    @Test
    void aCheckIsDecidedOnce() {
        Results results = started(Selection.ALL, CheckResult.passed(RIGHT.plan(), RUN));
        assertThatThrownBy(() -> results.decide(CheckResult.leftOut(RIGHT.plan(), "again")))
                .hasMessage("Check right was decided twice");
    }
}
