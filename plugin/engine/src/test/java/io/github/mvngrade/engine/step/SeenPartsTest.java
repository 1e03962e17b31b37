package io.github.mvngrade.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.run.PartSeen;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.protocol.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the end of a run means for the parts of a check. */
class SeenPartsTest {
    private static final CheckPlan CHECK = new CheckPlan(
            new CheckId("a"), "A", Points.of("3"), "", List.of(), Visibility.VISIBLE, List.of("one", "two", "three"));
    private static final Ending EXITED = new Ending(Ending.Kind.EXITED, 3);
    private static final PartSeen ONE = passed("one");
    private static final PartSeen TWO = passed("two");
    private static final PartSeen THREE = passed("three");

    private static PartSeen passed(String part) {
        return new PartSeen(part, PartSeen.State.PASSED, Optional.empty());
    }

    private static PartSeen failed(String part) {
        Failure failure = new Failure(Failure.Kind.ASSERTION, "It is wrong.", Optional.of("1"), Optional.of("2"), "");
        return new PartSeen(part, PartSeen.State.FAILED, Optional.of(failure));
    }

    private static PartSeen running(String part) {
        return new PartSeen(part, PartSeen.State.RUNNING, Optional.empty());
    }

    private static CheckResult result(Ending ending, Optional<Failure.Kind> kind, PartSeen... parts) {
        Optional<Failure> failure =
                kind.map(each -> new Failure(each, "It says so.", Optional.empty(), Optional.empty(), ""));
        return new SeenResults(new EndingWords(Exercises.fibonacci()))
                .of(
                        CHECK,
                        new CheckRecord(
                                CHECK.id(),
                                CheckRecord.Pass.NO,
                                new CheckRecord.Said(failure, ""),
                                List.of(parts),
                                new Execution(ending, Duration.ZERO, ""),
                                List.of()));
    }

    private static List<State> states(CheckResult result) {
        Score score = Score.of(List.of(result));
        assertThat(score.earned().plus(score.lost()).plus(score.pending()).plus(score.heldBack()))
                .isEqualTo(CHECK.points());
        return result.parts().stream().map(PartResult::state).toList();
    }

    @Test
    void whatPassedIsEarnedAndWhatIsMissingIsLost() {
        CheckResult result = result(Ending.FINISHED, Optional.of(Failure.Kind.PARTS_MISSING), THREE, failed("two"));
        assertThat(states(result)).containsExactly(State.NOT_TRIED, State.FAILED, State.PASSED);
        assertThat(result.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(result.earned()).isEqualTo(Points.of("1"));
        assertThat(result.why().reason()).isEqualTo(Reason.PARTS_MISSING);
        assertThat(result.why().message()).isEqualTo("1 of 3 parts passed. Missing: \"one\", \"two\".");
        assertThat(result.parts().get(1).message()).isEqualTo("It is wrong.\nExpected: 1\nBut was: 2");
    }

    @Test
    void noPartIsAFailure() {
        CheckResult result = result(
                Ending.FINISHED,
                Optional.of(Failure.Kind.PARTS_MISSING),
                failed("one"),
                failed("two"),
                failed("three"));
        assertThat(states(result)).containsOnly(State.FAILED);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message()).startsWith("0 of 3 parts passed.");
    }

    @Test
    void aCheckThatDidNotEndInTimeKeepsWhatItShowed() {
        CheckResult result = result(Ending.TIMED_OUT, Optional.empty(), ONE, running("two"));
        assertThat(states(result)).containsExactly(State.PASSED, State.STOPPED, State.NOT_TRIED);
        assertThat(result.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(result.earned()).isEqualTo(Points.of("1"));
        assertThat(result.why().reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(result.why().message())
                .startsWith("In part \"two\": Did not end within 10 s.")
                .endsWith("\n1 of 3 parts passed. Missing: \"two\", \"three\".");
    }

    @Test
    void soDoesOneWhoseProcessEnded() {
        CheckResult result = result(EXITED, Optional.empty(), ONE, TWO, running("three"));
        assertThat(result.earned()).isEqualTo(Points.of("2"));
        assertThat(result.why().message())
                .startsWith("In part \"three\": The program ended the whole JVM with exit code 3");
        CheckResult full = result(Ending.OUT_OF_MEMORY, Optional.of(Failure.Kind.OUT_OF_MEMORY), ONE, running("two"));
        assertThat(full.earned()).isEqualTo(Points.of("1"));
    }

    /** As a pass of a check counts only if its subject went on after it. */
    @Test
    void theLastOfAllPartsDoesNotCountIfTheCheckDidNotGoOnAfterIt() {
        CheckResult result = result(EXITED, Optional.empty(), THREE, ONE, TWO);
        assertThat(states(result)).containsExactly(State.PASSED, State.STOPPED, State.PASSED);
        assertThat(result.earned()).isEqualTo(Points.of("2"));
    }

    @Test
    void aCheckThatFailsOutsideOfItsPartsIsLostAsAWhole() {
        CheckResult result = result(Ending.FINISHED, Optional.of(Failure.Kind.ASSERTION), ONE, failed("two"), THREE);
        assertThat(states(result)).containsExactly(State.VOID, State.FAILED, State.VOID);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.earned()).isEqualTo(Points.ZERO);
        assertThat(result.why().message())
                .isEqualTo("It says so.\n0 of 3 parts count. Missing: \"one\", \"two\", \"three\".");
    }

    @Test
    void whatCannotBeToldLeavesAllPartsPending() {
        CheckResult result = result(Ending.FINISHED, Optional.of(Failure.Kind.CANNOT_TELL), ONE, running("two"));
        assertThat(states(result)).containsOnly(State.UNDECIDED);
        assertThat(result.verdict()).isEqualTo(Verdict.UNMEASURABLE);
    }

    @Test
    void aFaultOfTheHarnessLeavesAllPartsPending() {
        assertThat(states(result(Ending.HARNESS_FAILED, Optional.empty(), ONE, TWO)))
                .containsOnly(State.UNDECIDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FORGED", "NEVER_CONNECTED"})
    void nothingIsEarnedWhereNothingWasShown(Ending.Kind kind) {
        CheckResult result = result(new Ending(kind, 0), Optional.empty());
        assertThat(states(result)).containsOnly(State.NOT_TRIED);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    /** What is demanded of processes is judged on the whole check, also when only some parts passed. */
    @Test
    void missingProcessesLoseTheWholeCheck() throws Exception {
        ProcessesPlan two = new ProcessesPlan(
                2,
                ProcessesPlan.ANY_NUMBER,
                0,
                ProcessesPlan.Counted.ANY,
                ProcessesPlan.Order.ANY,
                ProcessesPlan.Remains.ANY);
        PackedCheck packed = new PackedCheck(
                CHECK, Optional.empty(), List.of(), new Demands(Optional.of(two), Optional.empty(), CurvePlans.NONE));
        CheckResult partly = result(Ending.FINISHED, Optional.of(Failure.Kind.PARTS_MISSING), ONE, TWO);
        CheckResult judged = new Steps(List.of(new ProcessStep())).after(Step.Phase.CHECK, packed, partly);
        assertThat(judged.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(judged.why().reason()).isEqualTo(Reason.TOO_FEW_PROCESSES);
        assertThat(states(judged)).containsExactly(State.VOID, State.VOID, State.NOT_TRIED);
    }
}
