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
        Optional<Score> score = outcome == Outcome.INFRASTRUCTURE ? Optional.empty() : Optional.of(SCORE);
        return new BookRow(ADA, BASIS, outcome, score, reason, NOON);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        try (Gradebook book = Gradebook.open(folder)) {
            assertThat(book.row(ADA)).isEmpty();
            assertThat(book.put(row(Outcome.GRADED, ""))).isTrue();
            assertThat(book.row(ADA)).hasValue(row(Outcome.GRADED, ""));
            BookRow broken = BookRow.unreadable(new BookKey(new SubmissionId("=eve\" ü"), ""), "no exercise 'x'", NOON);
            book.put(broken);
            assertThat(book.rows()).containsExactly(broken, row(Outcome.GRADED, ""));
        }
    }

    @Test
    void aRowTakesTheEarliersPlace() throws Exception {
        try (Gradebook book = Gradebook.open(folder)) {
            book.put(row(Outcome.GRADED, ""));
            book.put(row(Outcome.NOT_COMPILED, "It doesn't compile."));
            assertThat(book.rows()).containsExactly(row(Outcome.NOT_COMPILED, "It doesn't compile."));
        }
    }

    @Test
    void aFailureOfTheGraderTakesNoGradesPlaceUnlessTheSubmissionIsAnother() throws Exception {
        try (Gradebook book = Gradebook.open(folder)) {
            book.put(row(Outcome.GRADED, ""));
            assertThat(book.put(row(Outcome.INFRASTRUCTURE, "The disk is full.")))
                    .isFalse();
            assertThat(book.rows()).containsExactly(row(Outcome.GRADED, ""));
            BookRow changed = new BookRow(
                    ADA,
                    new Basis("changed", "ab12", "0.1.0"),
                    Outcome.INFRASTRUCTURE,
                    Optional.empty(),
                    "The disk is full.",
                    NOON);
            assertThat(book.put(changed)).isTrue();
            assertThat(book.put(row(Outcome.GRADED, ""))).isTrue();
        }
    }

    @Test
    void whatWasPutIsThereAfterThePowerFailed() throws Exception {
        Path after = Files.createDirectory(folder.resolve("after"));
        Path running = Files.createDirectory(folder.resolve("running"));
        try (Gradebook book = Gradebook.open(running)) {
            book.put(row(Outcome.GRADED, ""));
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
        try (Gradebook book = Gradebook.open(after)) {
            assertThat(book.rows()).isEqualTo(List.of(row(Outcome.GRADED, "")));
        }
    }

    @Test
    void aGradebookThatCantBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Gradebook.open(file.resolve("below")))
                .isInstanceOf(BookException.class)
                .hasMessageStartingWith("The gradebook in " + file.resolve("below") + " can't be opened: ")
                .hasMessageEndingWith("Check that no other batch uses it, and that the folder can be written");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(row(Outcome.NOT_COMPILED, "x".repeat(10_000)).reason()).hasSize(4000);
    }
}
