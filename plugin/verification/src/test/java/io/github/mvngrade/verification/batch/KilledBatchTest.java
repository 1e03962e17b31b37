package io.github.mvngrade.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.Finding;
import io.github.mvngrade.batch.intake.ContentDigest;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.CourseExercise;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch whose process was killed, and one that has long been graded. */
class KilledBatchTest {
    private static final int MANY = 1000;

    @TempDir
    private Path root;

    private static Map<String, String> rows(Path book) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (Database database = Database.in(book)) {
            Desk desk = BatchRig.desk(database, "class");
            for (BookRow row : desk.book().rows()) {
                rows.put(
                        row.key().submission().value(),
                        row.score().orElseThrow().earned().toString());
            }
        }
        return rows;
    }

    @Test
    void itGoesOnWhereItWas() throws Exception {
        ClassOfStudents students = ClassOfStudents.in(root, TestGrader.create());
        Path book = root.resolve("book");
        int before;
        try (CoordinatorProcess first = CoordinatorProcess.start(book, students.handedIn(), students.packs())) {
            while (first.done() < 2) {
                assertThat(first.isAlive())
                        .as(Files.readString(book.resolve("log")))
                        .isTrue();
                Thread.sleep(50);
            }
            first.kill();
            before = first.done();
        }
        try (CoordinatorProcess second = CoordinatorProcess.start(book, students.handedIn(), students.packs())) {
            assertThat(second.exit()).as(Files.readString(book.resolve("log"))).isZero();
            assertThat(second.toGrade()).isBetween(1, students.earned().size() - before);
        }
        Map<String, String> expected = new TreeMap<>();
        students.earned().forEach((name, points) -> expected.put(name, points.toString()));
        assertThat(rows(book)).isEqualTo(expected);
    }

    /** A thousand grades, and a process with 256 MiB. */
    @Test
    void whatIsGradedIsNotGradedAgain() throws Exception {
        CourseExercise exercise = CourseExercise.all().stream()
                .filter(each -> each.authored().endsWith("fibonacci"))
                .findFirst()
                .orElseThrow();
        Map<io.github.mvngrade.model.ExerciseId, PackFile> packs = BatchRig.packs(List.of(exercise));
        PackFile pack = packs.values().iterator().next();
        Path one = CourseExercise.submission(root.resolve("one"), exercise.solution());
        Grade grade = TestGrader.create().grade(one, pack.pack(), Selection.QUICK);
        Path handedIn = Files.createDirectory(root.resolve("handed-in"));
        Path book = Files.createDirectory(root.resolve("book"));
        Basis basis = new Basis(
                ContentDigest.of(one), pack.pack().digest(), pack.pack().pluginVersion());
        try (Database database = Database.in(book)) {
            Desk desk = BatchRig.desk(database, "class");
            for (int i = 0; i < MANY; i++) {
                String name = "fibonacci-" + i;
                CourseExercise.submission(handedIn.resolve(name), exercise.solution());
                BookKey key = new BookKey(new SubmissionId(name), "fibonacci");
                desk.book().put(BookRow.finished(key, basis, Finding.of(grade), Instant.now()), grade);
            }
        }
        try (CoordinatorProcess process = CoordinatorProcess.start(book, handedIn, packs)) {
            assertThat(process.exit()).as(Files.readString(book.resolve("log"))).isZero();
            assertThat(process.toGrade()).isZero();
        }
        assertThat(rows(book)).hasSize(MANY);
    }
}
