package io.github.mvngrade.batch.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricTest {
    private static final BookKey ADA = new BookKey(new SubmissionId("ada"), "fibonacci");
    private static final Execution RUN = new Execution(Ending.FINISHED, Duration.ofSeconds(1), "");
    private static final CheckPlan WHOLE = plan("whole", List.of());
    private static final CheckPlan PARTED = plan("parted", List.of("one", "two"));

    @TempDir
    Path folder;

    private static CheckPlan plan(String id, List<String> parts) {
        return new CheckPlan(
                new CheckId(id), "Title of " + id, Points.of("2"), "", List.of(), Visibility.VISIBLE, parts);
    }

    static Grade grade() {
        CheckResult failed = CheckResult.failed(WHOLE, Explanation.of(Explanation.Reason.ASSERTION, "expected 5"), RUN);
        CheckResult half = CheckResult.inParts(
                PARTED,
                List.of(
                        new PartResult("one", Points.of("1"), PartResult.State.PASSED, ""),
                        new PartResult("two", Points.of("1"), PartResult.State.FAILED, "no")),
                Explanation.of("1 of 2"),
                RUN);
        return new Grade(
                new ExerciseId("fibonacci"),
                "Fibonacci",
                new SubmissionId("ada"),
                Outcome.GRADED,
                "",
                Grade.Scope.COMPLETE,
                List.of(failed, half),
                List.of(),
                Optional.empty(),
                new Provenance("0.1.0", "old", "", "", 1, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }

    static Adjustment adjustment(String check, String points) {
        return new Adjustment(ADA, new CheckId(check), Points.of(points), "The check was too strict.", "R. Smith");
    }

    @Test
    void anAdjustmentSaysWhoDecidedWhatAndWhatItWasBefore() {
        Grade adjusted = Rubric.adjusted(grade(), List.of(adjustment("whole", "1.5"), adjustment("parted", "2")));
        CheckResult whole = adjusted.checks().get(0);
        assertThat(whole.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(whole.earned()).isEqualTo(Points.of("1.5"));
        assertThat(whole.why().message())
                .isEqualTo("Set to 1.5 of 2 points by R. Smith: The check was too strict.\nBefore: expected 5");
        CheckResult parted = adjusted.checks().get(1);
        assertThat(parted.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(parted.parts()).isEmpty();
        assertThat(adjusted.score().earned()).isEqualTo(Points.of("3.5"));
    }

    @Test
    void anAdjustmentCanTakePointsAway() {
        Grade adjusted = Rubric.adjusted(grade(), List.of(adjustment("parted", "0")));
        assertThat(adjusted.checks().get(1).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(adjusted.score().earned()).isEqualTo(Points.ZERO);
    }

    @Test
    void whatDoesntFitIsRefused() {
        assertThatThrownBy(() -> Rubric.adjusted(grade(), List.of(adjustment("whole", "3"))))
                .hasMessage("Check whole is worth 2 points, and can't be given 3");
        assertThatThrownBy(() -> Rubric.adjusted(grade(), List.of(adjustment("other", "1"))))
                .hasMessage("fibonacci has no check other");
    }

    @Test
    void adjustmentsAreReadFromATable() throws Exception {
        Path file = Files.write(
                folder.resolve("adjustments.csv"),
                List.of(
                        "submission,exercise,check,points,reason,by",
                        "ada,fibonacci,whole,1.5,The check was too strict.,R. Smith"));
        assertThat(Adjustments.read(file).of(ADA)).containsExactly(adjustment("whole", "1.5"));
        assertThat(Adjustments.read(file).of(new BookKey(new SubmissionId("bob"), "fibonacci")))
                .isEmpty();
    }

    @Test
    void aWrongLineIsNamed() throws Exception {
        assertThatThrownBy(() -> read("submission,exercise", "ada,fibonacci"))
                .hasMessageContaining("it lacks the columns check, points, reason, by");
        assertThatThrownBy(() -> read("submission,exercise,check,points,reason,by", "ada,fibonacci,whole,,late,me"))
                .hasMessageEndingWith("adjustments.csv, line 2: the column points is empty");
        String line = "ada,fibonacci,whole,1,because,me";
        assertThatThrownBy(() -> read("submission,exercise,check,points,reason,by", line, line))
                .hasMessageEndingWith("line 3: there is another line for the same check of the same submission");
    }

    private Adjustments read(String... lines) throws Exception {
        return Adjustments.read(Files.write(folder.resolve("adjustments.csv"), List.of(lines)));
    }
}
