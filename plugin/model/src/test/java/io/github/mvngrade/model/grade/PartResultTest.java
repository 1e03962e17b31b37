package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartResultTest {
    private static final CheckPlan CHECK = new CheckPlan(
            new CheckId("a"), "A", Points.of("1"), "", List.of(), Visibility.VISIBLE, List.of("one", "two"));

    private static CheckResult result(Verdict verdict, String earned, PartResult... parts) {
        return new CheckResult(
                CHECK,
                verdict,
                Points.of(earned),
                Explanation.NONE,
                Optional.empty(),
                Measurements.NONE,
                List.of(),
                List.of(parts));
    }

    private static PartResult part(String name, State state) {
        return new PartResult(name, Points.of("0.5"), state, "");
    }

    @Test
    void aCheckEarnsWhatItsPartsEarn() {
        assertThat(result(Verdict.PARTIAL, "0.5", part("one", State.PASSED), part("two", State.STOPPED))
                        .earned())
                .isEqualTo(Points.of("0.5"));
        assertThatThrownBy(() -> result(Verdict.PARTIAL, "0.5", part("one", State.VOID), part("two", State.FAILED)))
                .hasMessage("The parts of check a earn 0 points, but the check earns 0.5");
        assertThatThrownBy(() -> result(Verdict.PASSED, "1", part("one", State.PASSED)))
                .hasMessageStartingWith("Check a has the parts [one, two], but its result is of [");
        assertThatThrownBy(() -> result(Verdict.PASSED, "1", part("two", State.PASSED), part("one", State.PASSED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultOfWhichOnlyTheVerdictIsKnownHasItsParts() {
        Execution ran = Samples.FINISHED;
        assertThat(CheckResult.passed(CHECK, ran).parts())
                .extracting(PartResult::state)
                .containsOnly(State.PASSED);
        assertThat(CheckResult.unrun(CHECK, Verdict.NOT_RUN, "no").parts())
                .extracting(PartResult::state)
                .containsOnly(State.NOT_TRIED);
        CheckResult passed = CheckResult.passed(CHECK, ran);
        assertThat(passed.undecided().parts()).extracting(PartResult::state).containsOnly(State.UNDECIDED);
        assertThat(passed.lost(Explanation.of("no")).parts())
                .extracting(PartResult::state)
                .containsOnly(State.VOID);
    }

    @Test
    void whatIsRecordedAfterwardsChangesNoPart() {
        CheckResult some = result(Verdict.PARTIAL, "0.5", part("one", State.PASSED), part("two", State.FAILED));
        assertThat(some.withComparison(Optional.empty())).isEqualTo(some);
        assertThat(some.withCurves(Optional.empty(), Optional.empty())).isEqualTo(some);
        assertThat(some.withProcesses(List.of())).isEqualTo(some);
    }

    @Test
    void onlyAPartThatFailedSaysWhy() {
        assertThat(new PartResult("one", Points.of("1"), State.FAILED, "It is wrong.")
                        .withoutMessage()
                        .message())
                .isEmpty();
        assertThatThrownBy(() -> new PartResult("one", Points.of("1"), State.PASSED, "It is wrong."))
                .hasMessage("Only a part that FAILED has a message, but \"one\" is PASSED");
    }
}
