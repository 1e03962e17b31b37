package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HintsTest {
    @ParameterizedTest
    @MethodSource("endings")
    void aHintStandsWhereItIsAboutTheTask(Ending ending, boolean helps) {
        CheckPlan plan = SampleGrades.plan("alone", "Alone", "1");
        Execution execution = new Execution(ending, Duration.ofSeconds(1), "");
        CheckResult failed = CheckResult.failed(plan, Explanation.of("It failed."), execution);
        assertThat(page(failed).contains("Hint:")).isEqualTo(helps);
    }

    private static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(Ending.FINISHED, true),
                Arguments.of(Ending.TIMED_OUT, true),
                Arguments.of(Ending.OUT_OF_MEMORY, true),
                Arguments.of(Ending.ofExitValue(3), false),
                Arguments.of(Ending.FORGED, false));
    }

    @Test
    void noHintStandsWhereTheSubmissionHasNoSuchClass() {
        CheckResult refused = CheckResult.refused(SampleGrades.plan("alone", "Alone", "1"), "There is no such class");
        assertThat(page(refused)).contains("There is no such class").doesNotContain("Hint:");
    }

    private static String page(CheckResult result) {
        return GradePage.render(Shown.toStudent(SampleGrades.graded(List.of(result))), Templates.of(Optional.empty()));
    }
}
