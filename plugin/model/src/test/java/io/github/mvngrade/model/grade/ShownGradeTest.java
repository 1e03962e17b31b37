package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShownGradeTest {
    private static final Execution RUN = new Execution(Ending.FINISHED, Duration.ofMillis(1), "");

    private static CheckPlan plan(Visibility visibility, CheckId... requires) {
        return new CheckPlan(new CheckId("c"), "Check", Points.of("1"), "Hint.", List.of(requires), visibility);
    }

    private static Grade grade(CheckResult result) {
        return new Grade(
                new ExerciseId("e"),
                "E",
                new SubmissionId("s"),
                Outcome.GRADED,
                "",
                Grade.Scope.COMPLETE,
                List.of(result),
                List.of(),
                Optional.empty(),
                new Provenance("1", "c", "s", "i", 1, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }

    static Stream<CheckResult> content() {
        CheckPlan hidden = plan(Visibility.HIDDEN);
        CheckResult bare = CheckResult.unrun(hidden, Verdict.FAILED, "It is hidden.");
        ObservedProcess process =
                new ObservedProcess(1, 2, "p", Duration.ZERO, Duration.ZERO, Duration.ZERO, ObservedProcess.Fate.ENDED);
        return Stream.of(
                bare.withExecution(Optional.of(RUN)),
                bare.withProcesses(List.of(process)),
                CheckResult.unrun(hidden, Verdict.FAILED, new Explanation("", Optional.of("1"), Optional.empty())),
                CheckResult.unrun(hidden, Verdict.FAILED, new Explanation("", Optional.empty(), Optional.of("2"))),
                CheckResult.unrun(plan(Visibility.HIDDEN, new CheckId("d")), Verdict.FAILED, ""));
    }

    @ParameterizedTest
    @MethodSource("content")
    void whatAStudentMustNotSeeCantBeShownToOne(CheckResult result) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShownGrade(grade(result), Audience.STUDENT))
                .withMessageContaining("what the hidden check c tries");
        assertThat(ShownGrade.whole(grade(result)).grade()).isEqualTo(grade(result));
    }

    @Test
    void aVisibleCheckIsShownWithAllThatItHas() {
        Grade grade = grade(CheckResult.passed(plan(Visibility.VISIBLE, new CheckId("d")), RUN));
        assertThat(new ShownGrade(grade, Audience.STUDENT).grade()).isEqualTo(grade);
    }
}
