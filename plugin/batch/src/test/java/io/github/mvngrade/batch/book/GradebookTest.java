package io.github.mvngrade.batch.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
    private static final BookKey ADA = new BookKey(new SubmissionId("ada"), "fibonacci");
    private static final Basis BASIS = new Basis("c0ffee", "ab12", "0.1.0");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00.123Z");
    private static final Score SCORE =
            new Score(Points.of("4.25"), Points.of("1.5"), Points.of("3.5"), Points.ZERO, Points.of("10"));

    @TempDir
    Path folder;

    private static BookRow row(Outcome outcome, String reason) {
        return row(BASIS, outcome, reason, NOON);
    }

    private static BookRow row(Basis basis, Outcome outcome, String reason, Instant at) {
        Optional<Score> score = outcome == Outcome.INFRASTRUCTURE ? Optional.empty() : Optional.of(SCORE);
        return BookRow.finished(ADA, basis, new Finding(outcome, score, reason), at);
    }

    private Gradebook book(Database database) {
        return new Gradebook(database, "a class", SampleGrades.CODEC);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        try (Database database = Database.in(folder)) {
            Gradebook book = book(database);
            assertThat(book.row(ADA)).isEmpty();
            assertThat(book.put(row(Outcome.GRADED, ""), SampleGrades.graded("first")))
                    .isTrue();
            assertThat(book.row(ADA)).hasValue(row(Outcome.GRADED, ""));
            assertThat(book.grade(ADA)).hasValue(SampleGrades.graded("first"));
            BookRow broken = BookRow.unreadable(new BookKey(new SubmissionId("=eve\" ü"), ""), "no exercise 'x'", NOON);
            book.put(broken);
            assertThat(book.rows()).containsExactly(broken, row(Outcome.GRADED, ""));
            assertThat(book.grade(broken.key())).isEmpty();
            assertThat(book.rowsSince(NOON)).hasSize(2);
            assertThat(book.rowsSince(NOON.plusMillis(1))).isEmpty();
        }
    }

    @Test
    void twoBatchesOfOneDatabaseAreStrangers() throws Exception {
        try (Database database = Database.in(folder)) {
            book(database).put(row(Outcome.GRADED, ""), SampleGrades.graded("ours"));
            Gradebook other = new Gradebook(database, "another", SampleGrades.CODEC);
            assertThat(other.rows()).isEmpty();
            other.remove(ADA);
            assertThat(book(database).rows()).hasSize(1);
        }
    }

    @Test
    void aRowTakesTheEarliersPlace() throws Exception {
        try (Database database = Database.in(folder)) {
            Gradebook book = book(database);
            book.put(row(Outcome.GRADED, ""), SampleGrades.graded("first"));
            book.put(row(Outcome.NOT_COMPILED, "It doesn't compile."), SampleGrades.graded("second"));
            assertThat(book.rows()).containsExactly(row(Outcome.NOT_COMPILED, "It doesn't compile."));
            assertThat(book.grade(ADA)).hasValue(SampleGrades.graded("second"));
        }
    }

    @Test
    void aFailureOfTheGraderTakesNoGradesPlaceUnlessTheSubmissionIsAnother() throws Exception {
        try (Database database = Database.in(folder)) {
            Gradebook book = book(database);
            Instant later = NOON.plusSeconds(60);
            book.put(row(Outcome.GRADED, ""), SampleGrades.graded("first"));
            assertThat(book.put(
                            row(BASIS, Outcome.INFRASTRUCTURE, "The disk is full.", later), SampleGrades.graded("x")))
                    .isFalse();
            BookRow kept = book.row(ADA).orElseThrow();
            assertThat(kept.outcome()).isEqualTo(Outcome.GRADED);
            assertThat(kept.gradedAt()).isEqualTo(NOON);
            assertThat(kept.triedAt()).isEqualTo(later);
            Basis changed = new Basis("changed", "ab12", "0.1.0");
            assertThat(book.put(
                            row(changed, Outcome.INFRASTRUCTURE, "The disk is full.", later), SampleGrades.graded("x")))
                    .isTrue();
            assertThat(book.put(row(Outcome.GRADED, ""), SampleGrades.graded("last")))
                    .isTrue();
        }
    }

    @Test
    void whatWasPutIsThereAfterThePowerFailed() throws Exception {
        Path after = Files.createDirectory(folder.resolve("after"));
        Path running = Files.createDirectory(folder.resolve("running"));
        try (Database database = Database.in(running)) {
            book(database).put(row(Outcome.GRADED, ""), SampleGrades.graded("only"));
            // What is on the disk while it is open is all that is left if the process is killed now.
            try (Stream<Path> files = Files.list(running)) {
                for (Path file :
                        files.filter(each -> !each.toString().endsWith(".lck")).toList()) {
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, after.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        try (Database database = Database.in(after)) {
            assertThat(book(database).rows()).isEqualTo(List.of(row(Outcome.GRADED, "")));
            assertThat(book(database).grade(ADA)).hasValue(SampleGrades.graded("only"));
        }
    }

    @Test
    void aPasswordMustNotStandOnACommandLine() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://localhost/grades?user=me&password=x"))
                .isInstanceOf(BookException.class)
                .hasMessageContaining("grade.db must not have a password")
                .hasMessageContaining("~/.pgpass");
        assertThatThrownBy(() -> Database.at("jdbc:h2:mem:"))
                .hasMessage("grade.db must be like jdbc:postgresql://HOST/DATABASE?user=NAME, but is jdbc:h2:mem:");
    }

    @Test
    void aServerThatIsntThereIsNamed() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://localhost:1/grades?user=me"))
                .isInstanceOf(BookException.class)
                .hasMessageStartingWith(
                        "The database at jdbc:postgresql://localhost:1/grades?user=me can't be opened: ")
                .hasMessageContaining("Check that the server runs");
    }

    @Test
    void aGradebookThatCantBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Database.in(file.resolve("below")))
                .isInstanceOf(BookException.class)
                .hasMessageStartingWith("The gradebook in " + file.resolve("below") + " can't be opened: ")
                .hasMessageEndingWith("Check that no other batch uses it, and that the folder can be written");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(row(Outcome.NOT_COMPILED, "x".repeat(10_000)).reason()).hasSize(4000);
    }
}
