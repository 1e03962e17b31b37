package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final CheckPlan CHECK =
            new CheckPlan(new CheckId("a"), "Does a", Points.of("2.5"), "", List.of(), Visibility.VISIBLE);

    @Test
    void itsPartsAddUpToTheMaximum() {
        Score score = Score.of(List.of(
                CheckResult.passed(CHECK, new Execution(Ending.FINISHED, Duration.ZERO, "")),
                CheckResult.unrun(CHECK, Verdict.NOT_RUN, "missing"),
                CheckResult.unrun(CHECK, Verdict.UNMEASURABLE, "busy"),
                CheckResult.unrun(CHECK, Verdict.HELD_BACK, "later")));
        assertThat(score.max()).isEqualTo(Points.of("10"));
        assertThat(List.of(score.earned(), score.lost(), score.pending(), score.heldBack()))
                .containsOnly(Points.of("2.5"));
        assertThat(score.decided()).isEqualTo(Points.of("5"));
    }

    @Test
    void whatWasLeftOutIsAPartOfWhatThisGradeDoesntGive() {
        Score score = Score.of(List.of(
                CheckResult.passed(CHECK, new Execution(Ending.FINISHED, Duration.ZERO, "")),
                CheckResult.leftOut(CHECK, "not asked for"),
                CheckResult.unrun(CHECK, Verdict.NOT_RUN, "missing")));
        assertThat(score.leftOut()).isEqualTo(Points.of("2.5"));
        assertThat(score.missed()).isEqualTo(Points.of("2.5"));
        assertThat(score.lost()).isEqualTo(Points.of("5"));
        assertThat(score.earned().plus(score.lost()).plus(score.pending()).plus(score.heldBack()))
                .isEqualTo(score.max());
        assertThat(score.plus(score).leftOut()).isEqualTo(Points.of("5"));
    }

    @Test
    void whatWasLeftOutDidNotRun() {
        assertThatThrownBy(() -> new CheckResult(
                        CHECK,
                        Verdict.FAILED,
                        Points.ZERO,
                        Explanation.leftOut("not asked for"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .hasMessage("A check that was left out is NOT_RUN, but a is FAILED");
    }

    @Test
    void partsBeyondTheMaximumAreRefused() {
        assertThatThrownBy(() -> new Score(Points.of("2"), Points.ZERO, Points.ZERO, Points.of("1")))
                .hasMessageContaining("must not exceed its maximum 1");
    }

    @Test
    void aFailedCheckCantEarnPoints() {
        assertThatThrownBy(() -> new CheckResult(
                        CHECK,
                        Verdict.FAILED,
                        Points.of("1"),
                        Explanation.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .hasMessage("FAILED can't earn 1 of 2.5 points (check a)");
    }
}
