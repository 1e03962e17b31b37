package io.github.mvngrade.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.batch.book.BookException;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.queue.WorkOrder;
import io.github.mvngrade.batch.queue.WorkQueue;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.verification.course.CourseExercise;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch in which a speedup is measured after all checks. */
@Tag("measured")
class MeasuredBatchTest {
    private static final String NAME = "class";
    private static final Set<Measurement> MEASURED = Set.of(Measurement.SPEEDUPS);

    @TempDir
    Path root;

    private BatchRig rig;
    private Path handedIn;

    @BeforeEach
    void handIn() throws Exception {
        CourseExercise fibonacci = CourseExercise.all().stream()
                .filter(exercise -> exercise.authored().endsWith("fibonacci"))
                .findFirst()
                .orElseThrow();
        rig = new BatchRig(
                BatchRig.packs(List.of(fibonacci)), TestGrader.create().grader(), root.resolve("scratch"));
        handedIn = Files.createDirectory(root.resolve("handed-in"));
        CourseExercise.submission(handedIn.resolve("ada"), fibonacci.solution());
    }

    private Database database() throws Exception {
        return Database.in(Files.createDirectories(root.resolve("book")));
    }

    private List<BookRow> batch(Told told) throws Exception {
        try (Database database = database()) {
            return batch(rig, database, told);
        }
    }

    private List<BookRow> batch(BatchRig by, Database database, Told told) throws Exception {
        return by.grade(BatchRig.desk(database, NAME), handedIn, Only.CHANGED, MEASURED, told);
    }

    /** What a batch said. */
    private static class Told implements BatchListener {
        final List<BookRow> checked = new ArrayList<>();
        final List<Grade> graded = new ArrayList<>();

        @Override
        public void begins(int found, int toGrade) {
            assertThat(toGrade).isEqualTo(1);
        }

        @Override
        public void checked(BookRow row) {
            checked.add(row);
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) {
            graded.add(grade);
        }
    }

    private static List<String> results(Grade grade) {
        return grade.checks().stream()
                .map(result -> result.check().id() + " " + result.verdict() + " " + result.earned())
                .toList();
    }

    @Test
    void pointsThatDependOnAMeasurementArePendingUntilItIsMade() throws Exception {
        Told told = new Told();
        List<BookRow> rows = batch(told);
        assertThat(told.checked).hasSize(1);
        assertThat(told.checked.get(0).score().orElseThrow().pending()).isEqualTo(Points.of("1.5"));
        assertThat(told.graded).hasSize(1);
        assertThat(rows).singleElement().matches(BookRow::isFinished);
        GradeRequest request = new GradeRequest(
                handedIn.resolve("ada"),
                new SubmissionId("ada"),
                rig.packs().values().iterator().next().pack(),
                Selection.ALL,
                BatchRig.SEED);
        assertThat(results(told.graded.get(0))).isEqualTo(results(rig.grader().grade(request)));
    }

    private void stop(Duration afterItsChecks) {
        Told stopped = new Told() {
            @Override
            public void checked(BookRow row) {
                LockSupport.parkNanos(afterItsChecks.toNanos());
                throw new IllegalStateException("stopped");
            }
        };
        assertThatThrownBy(() -> batch(stopped)).hasMessage("stopped");
    }

    private void stopWhenChecked() {
        stop(Duration.ZERO);
    }

    /** While it prepares the measurement, while the course's programs run, and while the submission's do. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 2_500})
    void aBatchThatIsStoppedGradesNobodyByWhatItKilled(int millis) throws Exception {
        stop(Duration.ofMillis(millis));
        try (Database database = database()) {
            List<BookRow> rows = BatchRig.desk(database, NAME).book().rows();
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.outcome()).isEqualTo(Outcome.GRADED);
                Score score = row.score().orElseThrow();
                assertThat(score.earned().plus(score.pending())).isEqualTo(score.max());
            });
        }
    }

    @Test
    void aBatchThatWasStoppedBetweenTheTwoOnlyMeasures() throws Exception {
        stopWhenChecked();
        Told told = new Told();
        List<BookRow> rows = batch(told);
        assertThat(told.checked).isEmpty();
        assertThat(rows).singleElement().matches(BookRow::isFinished);
        assertThat(rows.get(0).score().orElseThrow().earned()).isEqualTo(Points.of("10"));
    }

    /** Who stops interrupts its workers, and such a worker puts its order back, be it when the next batch has begun. */
    @Test
    void checksAreNotRunAgainForAnOrderThatIsPutBackLate() throws Exception {
        stopWhenChecked();
        try (Database database = database()) {
            Gradebook book = BatchRig.desk(database, NAME).book();
            BookRow row = book.rows().get(0);
            Grade before = book.grade(row.key()).orElseThrow();
            String version = row.basis().version();
            WorkOrder late = new WorkOrder(row.key(), row.basis(), WorkOrder.Part.CHECK, MEASURED, BatchRig.SEED);
            Told told = new Told() {
                @Override
                public void begins(int found, int toGrade) {
                    try (WorkQueue ofTheOther = new WorkQueue(database, NAME, version, 1, order -> {})) {
                        ofTheOther.order(late);
                    } catch (BookException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            // Checks come first, so that the late order is taken before the measurement.
            batch(rig.oneByOne(), database, told);
            assertThat(told.graded).hasSize(1);
            assertThat(told.graded.get(0).machine().took().checking())
                    .isEqualTo(before.machine().took().checking());
        }
    }
}
