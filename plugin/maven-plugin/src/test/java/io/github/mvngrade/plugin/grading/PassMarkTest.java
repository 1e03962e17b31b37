package io.github.mvngrade.plugin.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassMarkTest {
    private static final CheckResult PASSED = CheckResult.passed(plan("a"), ran(Ending.FINISHED));
    private static final CheckResult FAILED =
            CheckResult.failed(plan("b"), Explanation.of("wrong"), ran(Ending.FINISHED));
    private static final CheckResult PENDING = CheckResult.failed(
                    plan("c"), Explanation.of("broke"), ran(Ending.HARNESS_FAILED))
            .undecided();

    private static CheckPlan plan(String id) {
        return new CheckPlan(new CheckId(id), id, Points.of("2"), "", List.of(), Visibility.VISIBLE);
    }

    private static Execution ran(Ending ending) {
        return new Execution(ending, Duration.ZERO, "");
    }

    private static Optional<String> missed(String mark, CheckResult... checks) {
        return PassMark.of(mark)
                .missedBy(new Grade(
                        new ExerciseId("e"),
                        "E",
                        new SubmissionId("s"),
                        Outcome.GRADED,
                        "",
                        Grade.Scope.COMPLETE,
                        List.of(checks),
                        List.of(),
                        Optional.empty(),
                        new Provenance("1", "", "", "", 1, Isolation.L0),
                        new Machine("17", "", "", 1)));
    }

    @Test
    void aMarkIsReachedExactlyOrMissed() {
        assertThat(missed("50", PASSED, FAILED)).isEmpty();
        assertThat(missed("50.1", PASSED, FAILED))
                .contains(
                        "The grade is 2 of 4 points that could be decided here, which is below the pass mark of 50.1 %"
                                + " (grade.passMark)");
    }

    @Test
    void aHarnessThatFailsHelpsNobodyToAMark() {
        assertThat(missed("50", PASSED, PENDING)).isEmpty();
        assertThat(missed("51", PASSED, PENDING))
                .contains("The grade is 2 of 2 points that could be decided here, which is below the pass mark of 51 %"
                        + " (grade.passMark). Points that are pending because the grader itself failed count as missing here:"
                        + " 2");
    }
}
