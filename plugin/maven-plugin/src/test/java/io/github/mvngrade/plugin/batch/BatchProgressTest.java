package io.github.mvngrade.plugin.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Finding;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchProgressTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final List<String> log = new ArrayList<>();
    private long now;
    private final BatchProgress progress = new BatchProgress(log::add, () -> now);

    private void after(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    private static BookRow row(String name, BookRow.Stage stage, String pending, Instant triedAt) {
        Score score = new Score(Points.of("7"), Points.of(pending), Points.ZERO, Points.ZERO, Points.of("10"));
        return new BookRow(
                new BookKey(new SubmissionId(name), "fibonacci"),
                Basis.NONE,
                stage,
                new Finding(Outcome.GRADED, Optional.of(score), ""),
                NOON,
                triedAt);
    }

    @Test
    void checksComeFirstAndThenMeasurements() {
        progress.begins(5, 3);
        after(10);
        progress.checked(row("ada", BookRow.Stage.CHECKED, "1.5", NOON));
        after(10);
        progress.graded(row("bob", BookRow.Stage.FINISHED, "0", NOON), null, 1);
        after(10);
        progress.checked(row("cy", BookRow.Stage.CHECKED, "1.5", NOON));
        after(100);
        progress.graded(row("ada", BookRow.Stage.FINISHED, "0", NOON), null, 2);
        after(100);
        progress.graded(row("cy", BookRow.Stage.FINISHED, "0", NOON), null, 3);
        assertThat(log)
                .containsExactly(
                        "5 exercises handed in, 3 to grade",
                        "[checked 1 of 3, 20 s left, then measurements] ada, fibonacci: 7 of 8.5 points that can be decided"
                                + " here; 1.5 pending, before anything is measured",
                        "[1 of 3, 10 s left, then measurements] bob, fibonacci: 7 of 10 points",
                        "[checked 3 of 3, 2 to measure] cy, fibonacci: 7 of 8.5 points that can be decided here; 1.5"
                                + " pending, before anything is measured",
                        "[2 of 3, 2 min left] ada, fibonacci: 7 of 10 points",
                        "[3 of 3, 0 s left] cy, fibonacci: 7 of 10 points");
    }

    @Test
    void aGradeThatStaysBecauseTheGraderFailedIsNotTakenForANewOne() {
        progress.begins(1, 1);
        progress.graded(row("a::b ##[x]", BookRow.Stage.FINISHED, "0", NOON.plusSeconds(60)), null, 1);
        assertThat(log.get(1))
                .isEqualTo(
                        "[1 of 1, 0 s left] a::b # #[x], fibonacci: the grader itself failed; the earlier grade stays");
    }
}
