package io.github.mvngrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.step.Step;
import io.github.mvngrade.engine.step.Steps;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePhaseTest {
    private final List<String> measured = new ArrayList<>();

    /** Every speedup is missed. */
    private final class Missing implements Step {
        @Override
        public Phase phase() {
            return Phase.MEASURE;
        }

        @Override
        public boolean isFor(Demands demands) {
            return demands.speedup().isPresent();
        }

        @Override
        public CheckResult after(PackedCheck check, CheckResult result) {
            measured.add(check.plan().id().value());
            return CheckResult.failed(
                    check.plan(),
                    Explanation.of("Too slow."),
                    result.execution().orElseThrow());
        }
    }

    private static Results passedExcept(PackedCheck... failed) {
        Results results = new Results(ResultsTest.pack());
        for (PackedCheck check : ResultsTest.pack().checks()) {
            results.decide(
                    List.of(failed).contains(check)
                            ? CheckResult.failed(check.plan(), Explanation.of("Wrong."), ResultsTest.RUN)
                            : CheckResult.passed(check.plan(), ResultsTest.RUN));
        }
        return results;
    }

    private final MeasurePhase phase = new MeasurePhase(ResultsTest.pack(), new Steps(List.of(new Missing())));

    @Test
    void whatRequiresAMissedSpeedupCountsAsIfItHadNeverRun() throws Exception {
        Results results = phase.results(passedExcept());
        assertThat(measured).containsExactly("fast");
        assertThat(results.inPlanOrder())
                .extracting(CheckResult::verdict)
                .containsExactly(Verdict.PASSED, Verdict.FAILED, Verdict.NOT_RUN, Verdict.NOT_RUN);
        assertThat(results.of(ResultsTest.AFTER_FAST).why().message())
                .isEqualTo("Not run: it requires fast, which did not pass.");
    }

    @Test
    void nothingIsMeasuredOfACheckThatFailed() throws Exception {
        Results checked = passedExcept(ResultsTest.FAST);
        assertThat(phase.isNeeded(checked)).isFalse();
        assertThat(phase.results(checked).of(ResultsTest.FAST).why().message()).isEqualTo("Wrong.");
        assertThat(measured).isEmpty();
    }

    @Test
    void coresAreNeededForACheckThatPassedAndAsksForThem() {
        assertThat(phase.isNeeded(passedExcept())).isTrue();
        assertThat(new MeasurePhase(ResultsTest.pack(), new Steps(List.of())).isNeeded(passedExcept()))
                .isFalse();
    }
}
