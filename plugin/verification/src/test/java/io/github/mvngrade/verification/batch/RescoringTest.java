package io.github.mvngrade.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.evidence.Evidence;
import io.github.mvngrade.batch.evidence.Replay;
import io.github.mvngrade.batch.reckoning.Reckoner;
import io.github.mvngrade.batch.reckoning.Rescoring;
import io.github.mvngrade.batch.reckoning.Settled;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades that are counted by other points, and made again from their evidence. */
class RescoringTest {
    private static final ExerciseId NUMBER = new ExerciseId("number");
    private static final String YAML = """
            id: number
            title: A number
            package: number
            checks: [is-one, is-odd]
            """;

    private static final String SOURCE = """
            package number;

            public final class Number {
                private Number() {}

                public static int get() {
                    return %s;
                }
            }
            """;

    private static final String CHECKS = """
            package number.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.Check;
            import number.Number;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;

            public class NumberChecks {
                @Test
                @Check(id = "is-one", points = "1", hint = "It is 1.")
                @DisplayName("The number is 1")
                public void isOne() {
                    assertEquals(1, Number.get());
                }

                @Test
                @Check(id = "is-odd", points = "%s", hint = "It is odd.")
                @DisplayName("%s")
                public void isOdd() {
                    assertEquals(%s, Number.get() %% 2);
                }
            }
            """;

    @TempDir
    Path root;

    private TestGrader grader;
    private Path handedIn;

    @BeforeEach
    void handIn() throws Exception {
        grader = TestGrader.create();
        handedIn = Files.createDirectory(root.resolve("handed-in"));
        WrittenExercise.write(handedIn.resolve("ada/src/main/java/number/Number.java"), SOURCE.formatted("3"));
    }

    private Map<ExerciseId, PackFile> packs(String name, String points, String title, String remainder)
            throws Exception {
        WrittenExercise written = WrittenExercise.of(
                root.resolve(name),
                Map.of(
                        "exercise.yaml",
                        YAML,
                        "src/main/java/number/Number.java",
                        SOURCE.formatted("0"),
                        "src/test/java/number/checks/NumberChecks.java",
                        CHECKS.formatted(points, title, remainder)),
                grader.compiler());
        return Map.of(NUMBER, new PackFile(written.pack(), written.file()));
    }

    private static List<Score> scores(Desk desk) throws Exception {
        return desk.book().rows().stream().map(row -> row.score().orElseThrow()).toList();
    }

    @Test
    void otherPointsAreGivenWithoutRunningAnythingAndOtherChecksAreNot() throws Exception {
        BatchRig rig = new BatchRig(packs("first", "2", "It is odd", "1"), grader.grader(), root.resolve("scratch"));
        try (Database database = Database.in(root)) {
            Desk desk = BatchRig.desk(database, "class");
            rig.grade(desk, handedIn, Only.CHANGED, Set.of(), new Silent());
            assertThat(scores(desk)).extracting(Score::earned).containsExactly(Points.of("2"));

            Rescoring checksChanged = new Rescoring(desk, packs("stricter", "2", "It is odd", "5"));
            assertThat(checksChanged.refused())
                    .singleElement()
                    .asString()
                    .startsWith("The checks of number themselves have changed");
            assertThat(checksChanged.write()).isZero();

            Rescoring pointsChanged = new Rescoring(desk, packs("dearer", "5", "The number is odd", "1"));
            assertThat(pointsChanged.refused()).isEmpty();
            assertThat(new Reckoner(desk, Settled.NOTHING).count((row, grade) -> {}, pointsChanged::by))
                    .singleElement()
                    .satisfies(row -> assertThat(row.counts()).hasValue(Points.of("5")));
            assertThat(scores(desk)).extracting(Score::earned).containsExactly(Points.of("2"));
            assertThat(pointsChanged.write()).isOne();
            assertThat(scores(desk)).extracting(Score::earned).containsExactly(Points.of("5"));
            assertThat(scores(desk)).extracting(Score::max).containsExactly(Points.of("6"));
        }
    }

    @Test
    void aGradeIsMadeAgainFromItsEvidenceAlone() throws Exception {
        BatchRig rig = new BatchRig(packs("first", "2", "It is odd", "1"), grader.grader(), root.resolve("scratch"));
        Path file = root.resolve("evidence.zip");
        try (Database database = Database.in(root)) {
            Desk desk = BatchRig.desk(database, "class");
            BookRow row = rig.grade(desk, handedIn, Only.CHANGED, Set.of(), new Silent())
                    .get(0);
            Evidence.of(desk, row.key()).write(file, desk.codec());
            Replay replay = new Replay(rig.workshop());
            Evidence evidence = Evidence.read(file, desk.codec());
            assertThat(replay.of(evidence).differences()).isEmpty();
            Evidence praised = new Evidence(
                    evidence.key(), evidence.basis(), evidence.sources(), evidence.pack(), withoutMistakes(evidence));
            assertThat(replay.of(praised).differences()).singleElement().satisfies(difference -> assertThat(
                            difference.now().check().id())
                    .hasToString("is-one"));
        }
    }

    /** The same grade, but each check passed. */
    private static Grade withoutMistakes(Evidence evidence) {
        Grade grade = evidence.grade();
        return new Grade(
                grade.exercise(),
                grade.title(),
                grade.submission(),
                grade.outcome(),
                grade.reason(),
                grade.scope(),
                grade.checks().stream()
                        .map(result -> CheckResult.passed(
                                result.check(), result.execution().orElseThrow()))
                        .toList(),
                grade.compiler(),
                grade.coverage(),
                grade.provenance(),
                grade.machine());
    }

    private record Silent() implements BatchListener {
        @Override
        public void begins(int found, int toGrade) {
            assertThat(toGrade).isOne();
        }

        @Override
        public void checked(BookRow row) {
            throw new AssertionError("Nothing is to be measured, but " + row + " waits for it");
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) {
            assertThat(done).isOne();
        }
    }
}
