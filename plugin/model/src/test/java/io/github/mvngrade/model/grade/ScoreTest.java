package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    @Test
    void noTwoPartsAreMoreThanTheWhole() {
        Points one = Points.of("1");
        Points none = Points.ZERO;
        Points much = Points.of("0.01");
        assertThat(new Score(none, one, none, none, one).decided()).isEqualTo(none);
        assertThat(new Score(none, none, none, one, one).missed()).isEqualTo(none);
        assertThatThrownBy(() -> new Score(one, much, none, none, one)).hasMessageContaining("pending 0.01");
        assertThatThrownBy(() -> new Score(one, none, much, none, one)).hasMessageContaining("held back 0.01");
        assertThatThrownBy(() -> new Score(one, none, none, much, one)).hasMessageContaining("left out 0.01");
        assertThatThrownBy(() -> new Score(Points.of("1.01"), none, none, none, one))
                .hasMessage("A score's parts must not exceed its maximum 1, but are earned 1.01, pending 0,"
                        + " held back 0, left out 0");
    }

    private static CheckResult randomResult(Random random) {
        CheckPlan check =
                Samples.check(BigDecimal.valueOf(1 + random.nextInt(999), 2).toPlainString());
        if (random.nextInt(7) == 0) {
            return CheckResult.leftOut(check, "not asked for");
        }
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        if (verdict == Verdict.PASSED
                || verdict == Verdict.PARTIAL && check.points().equals(Points.of("0.01"))) {
            return CheckResult.passed(check, Samples.FINISHED);
        }
        Points earned = verdict == Verdict.PARTIAL ? Points.of("0.01") : Points.ZERO;
        return new CheckResult(
                check, verdict, earned, Explanation.NONE, Optional.empty(), Measurements.NONE, List.of());
    }

    @Test
    void anyResultsAddUpExactlyAndInAnyOrder() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<CheckResult> results = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                results.add(randomResult(random));
            }
            Score score = Score.of(results);
            assertThat(score.earned().plus(score.lost()).plus(score.pending()).plus(score.heldBack()))
                    .as("seed " + seed)
                    .isEqualTo(score.max());
            assertThat(score.missed().plus(score.leftOut())).isEqualTo(score.lost());
            Collections.shuffle(results, random);
            int cut = random.nextInt(results.size());
            assertThat(Score.of(results.subList(0, cut)).plus(Score.of(results.subList(cut, results.size()))))
                    .as("seed " + seed)
                    .isEqualTo(score);
        }
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(Score.of(List.of())).isEqualTo(Score.NOTHING);
        assertThat(Score.NOTHING.max()).isEqualTo(Points.ZERO);
    }
}
