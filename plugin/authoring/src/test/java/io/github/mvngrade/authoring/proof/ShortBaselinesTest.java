package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.model.proof.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ShortBaselinesTest {
    private static final SpeedupBlock.Period THEN = new SpeedupBlock.Period(Instant.EPOCH, Instant.EPOCH);

    private static Optional<Finding> found(SpeedupRule rule, Work work, double baselineSeconds, double startSeconds) {
        SpeedupPlan plan = new SpeedupPlan(
                rule,
                1.5,
                rule == SpeedupRule.ALGORITHMIC ? 1 : 2,
                Trials.WARM,
                new SpeedupPlan.Programs("B", "C", "K", work));
        SpeedupBlock block = new SpeedupBlock(THEN, baselineSeconds, 1, Optional.empty(), Optional.empty());
        SpeedupResult.Capacity capacity = new SpeedupResult.Capacity(
                1.8, 1.2, 0, List.of(0, 1), List.of(), SpeedupResult.Reach.of(1.8, startSeconds, baselineSeconds));
        CheckResult result = new CheckResult(
                Exercises.check("fast"),
                Verdict.PASSED,
                Exercises.check("fast").points(),
                Explanation.NONE,
                Optional.of(new Execution(Ending.FINISHED, Duration.ofSeconds(1), "")),
                Optional.of(new SpeedupResult(
                        plan,
                        Optional.empty(),
                        Collections.nCopies(5, block),
                        Optional.of(capacity),
                        OptionalLong.empty())),
                List.of());
        return ShortBaselines.of(result);
    }

    @Test
    void aFixedProgramThatIsOverTooSoonIsNoted() {
        assertThat(found(SpeedupRule.PROCESSES, Work.FIXED, .8, .14)).hasValueSatisfying(note -> {
            assertThat(note.weight()).isEqualTo(Finding.Weight.NOTE);
            assertThat(note.what())
                    .isEqualTo("The baseline of check fast takes 0.80 s on this machine; rule PROCESSES needs 1.40 s or"
                            + " more here.");
            assertThat(note.advice()).contains("implement TimedProgram.Sized");
        });
        assertThat(found(SpeedupRule.THREADS, Work.FIXED, .2, 0)).isPresent();
    }

    @Test
    void oneThatLastsOrIsSizedOrHasNoCoresOfItsOwnIsNot() {
        assertThat(found(SpeedupRule.PROCESSES, Work.FIXED, 1.5, .14)).isEmpty();
        assertThat(found(SpeedupRule.PROCESSES, Work.SIZED, .8, .14)).isEmpty();
        assertThat(found(SpeedupRule.THREADS, Work.FIXED, .3, 0)).isEmpty();
        assertThat(found(SpeedupRule.ALGORITHMIC, Work.FIXED, .001, 0)).isEmpty();
    }
}
