package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.coverage.Coverage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradeTest {
    private static final CheckResult PASSED = CheckResult.passed(Samples.check("2"), Samples.FINISHED);
    private static final Grade GRADE = Samples.grade(Outcome.GRADED, "", List.of(PASSED));

    @Test
    void aGradeWithoutResultsIsRefused() {
        assertThatThrownBy(() -> Samples.grade(Outcome.GRADED, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A grade of toy needs a result for each check, but has none");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void everyOutcomeButGradedNeedsAReason(Outcome outcome) {
        assertThat(Samples.grade(outcome, "why", List.of(PASSED)).reason()).isEqualTo("why");
        assertThatThrownBy(() -> Samples.grade(outcome, "", List.of(PASSED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A grade has a reason exactly when it is not GRADED; " + outcome + " came with \"\"");
    }

    @Test
    void whatIsGradedNeedsNoReason() {
        assertThatThrownBy(() -> Samples.grade(Outcome.GRADED, "why", List.of(PASSED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("GRADED came with \"why\"");
    }

    @Test
    void remarksStandInTheOrderOfTheirKindsAndWithinOneAsTheyWereFound() {
        Remark late = Remark.of(Remark.Kind.BYTE_ORDER_MARK, "A.java");
        Remark first = Remark.of(Remark.Kind.NO_PACKAGE, "B.java");
        Remark second = Remark.of(Remark.Kind.NO_PACKAGE, "A.java");
        assertThat(GRADE.withRemarks(List.of(late, first, second)).remarks()).containsExactly(first, second, late);
    }

    @Test
    void timesChangeNothingElseAndAreNeverNegative() {
        Duration second = Duration.ofSeconds(1);
        Machine.Took took = new Machine.Took(second, second, Duration.ZERO, second);
        assertThat(took.whole()).isEqualTo(Duration.ofSeconds(3));
        assertThat(GRADE.machine().took()).isEqualTo(Machine.Took.NOTHING);
        Grade timed = GRADE.withTimes(took);
        assertThat(timed.machine().took()).isEqualTo(took);
        assertThat(timed.withTimes(Machine.Took.NOTHING)).isEqualTo(GRADE);
        assertThatThrownBy(() -> new Machine.Took(second, second, second.negated(), second))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remarksAndCoverageChangeNothingElse() {
        Coverage coverage = Coverage.unavailable("not asked for");
        List<Remark> remarks = List.of(Remark.of(Remark.Kind.ARCHIVE, "a.zip"));
        Grade more = GRADE.withRemarks(remarks).withCoverage(coverage);
        assertThat(more)
                .usingRecursiveComparison()
                .ignoringFields("remarks", "coverage")
                .isEqualTo(GRADE);
        assertThat(more.remarks()).isEqualTo(remarks);
        assertThat(more.coverage()).contains(coverage);
    }

    @Test
    void itsScoreIsThatOfItsResults() {
        CheckResult failed = CheckResult.unrun(Samples.check("3"), Verdict.FAILED, "no");
        Score score = Samples.grade(Outcome.GRADED, "", List.of(PASSED, failed)).score();
        assertThat(score).isEqualTo(new Score(Points.of("2"), Points.ZERO, Points.ZERO, Points.of("5")));
    }

    @Test
    void onlyTheScopeMakesItPartial() {
        assertThat(GRADE.partial()).isFalse();
        assertThat(new Grade(
                                GRADE.exercise(),
                                GRADE.title(),
                                GRADE.submission(),
                                GRADE.outcome(),
                                GRADE.reason(),
                                Grade.Scope.PARTIAL,
                                GRADE.checks(),
                                GRADE.compiler(),
                                GRADE.coverage(),
                                GRADE.provenance(),
                                GRADE.machine())
                        .partial())
                .isTrue();
    }
}
