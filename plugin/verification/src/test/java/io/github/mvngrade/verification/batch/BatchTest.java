package io.github.mvngrade.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.CourseExercise;
import io.github.mvngrade.verification.course.TestGrader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of a course's own solutions and skeletons; what is measured is left out, so that it takes seconds. */
class BatchTest {
    private static final List<String> EXERCISES = List.of("fibonacci", "pickle-round-trip");

    @TempDir
    Path root;

    private final Map<String, Grade> graded = new TreeMap<>();
    private BatchRig rig;
    private Path handedIn;
    private int toGrade;

    @BeforeEach
    void handIn() throws Exception {
        handedIn = Files.createDirectory(root.resolve("handed-in"));
        rig = new BatchRig(BatchRig.packs(course()), TestGrader.create().grader(), root.resolve("scratch"));
        for (CourseExercise exercise : course()) {
            String id = exercise.authored().getFileName().toString();
            CourseExercise.submission(handedIn.resolve("ada").resolve(id), exercise.solution());
            CourseExercise.submission(
                    handedIn.resolve(id + "-bob"), exercise.handedOut().resolve("src/main/java"));
        }
        Path mistake = Files.createDirectories(handedIn.resolve("fibonacci-eve/src/main/java"));
        Files.writeString(mistake.resolve("Mistake.java"), "class Mistake { int x = \"\"; }");
        Files.writeString(handedIn.resolve("mallory.zip"), "<html>");
    }

    private static List<CourseExercise> course() {
        return CourseExercise.all().stream()
                .filter(exercise ->
                        EXERCISES.contains(exercise.authored().getFileName().toString()))
                .toList();
    }

    private List<BookRow> batch(Only only) throws Exception {
        graded.clear();
        try (Database database = book()) {
            return rig.grade(BatchRig.desk(database, "class"), handedIn, only, Set.of(), new Listening());
        }
    }

    private Database book() throws Exception {
        return Database.in(Files.createDirectories(root.resolve("book")));
    }

    private final class Listening implements BatchListener {
        @Override
        public void begins(int found, int count) {
            assertThat(found).isEqualTo(6);
            toGrade = count;
        }

        @Override
        public void checked(BookRow row) {
            throw new AssertionError("Nothing is to be measured, but " + row + " waits for it");
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) {
            graded.put(row.key().submission() + " " + row.key().exercise(), grade);
            assertThat(graded).hasSize(done);
        }
    }

    private static String summary(BookRow row) {
        return row.key().submission() + " " + row.key().exercise() + " " + row.outcome() + " "
                + row.score()
                        .map(score -> score.earned() + " of " + score.decided())
                        .orElse("-");
    }

    private static List<String> results(Grade grade) {
        return grade.checks().stream()
                .map((CheckResult result) -> result.check().id() + " " + result.verdict() + " " + result.earned())
                .toList();
    }

    @Test
    void eachIsGradedAsItWouldBeAlone() throws Exception {
        assertThat(batch(Only.CHANGED))
                .extracting(BatchTest::summary)
                .containsExactly(
                        "ada fibonacci GRADED 8.5 of 10",
                        "ada pickle-round-trip GRADED 15 of 15",
                        "fibonacci-bob fibonacci GRADED 0 of 10",
                        "fibonacci-eve fibonacci NOT_COMPILED 0 of 10",
                        "mallory  UNREADABLE -",
                        "pickle-round-trip-bob pickle-round-trip GRADED 0 of 15");
        assertThat(graded).hasSize(5);
        for (Map.Entry<ExerciseId, PackFile> each : rig.packs().entrySet()) {
            String id = each.getKey().value();
            GradeRequest request = new GradeRequest(
                    handedIn.resolve("ada").resolve(id),
                    new SubmissionId("ada"),
                    each.getValue().pack(),
                    Selection.QUICK,
                    BatchRig.SEED);
            Grade alone = rig.grader().grade(request);
            assertThat(results(graded.get("ada " + id))).isEqualTo(results(alone));
        }
    }

    @Test
    void whatHasNotChangedIsNotGradedAgain() throws Exception {
        List<BookRow> first = batch(Only.CHANGED);
        assertThat(batch(Only.CHANGED)).isEqualTo(first);
        assertThat(toGrade).isZero();
        Files.writeString(handedIn.resolve("fibonacci-eve/src/main/java/Mistake.java"), "class Mistake {}");
        deleteBroken();
        assertThat(batch(Only.CHANGED))
                .extracting(BatchTest::summary)
                .contains("fibonacci-eve fibonacci GRADED 0 of 10", "mallory  UNREADABLE -");
        assertThat(graded.keySet()).containsExactly("fibonacci-eve fibonacci");
        batch(Only.FAILED);
        assertThat(graded.keySet())
                .containsExactly(
                        "ada fibonacci",
                        "fibonacci-bob fibonacci",
                        "fibonacci-eve fibonacci",
                        "pickle-round-trip-bob pickle-round-trip");
        batch(Only.PENDING);
        assertThat(graded).isEmpty();
    }

    /** Its row stays; a folder in its place is another thing that was handed in. */
    private void deleteBroken() throws IOException {
        Files.delete(handedIn.resolve("mallory.zip"));
        Files.createDirectories(handedIn.resolve("mallory"));
    }
}
