package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of a gradebook.
 *
 * @param key what it is about
 * @param basis what the grade rests on
 * @param outcome what became of the grade as a whole
 * @param score where the points went; empty where nothing says how many there are
 * @param reason why, if the outcome isn't GRADED; otherwise empty
 * @param gradedAt when
 */
public record BookRow(
        BookKey key, Basis basis, Outcome outcome, Optional<Score> score, String reason, Instant gradedAt) {
    private static final int LONGEST_REASON = 4000;

    public BookRow {
        reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** Of a grade; a failure of the grader itself has no score. */
    public static BookRow of(BookKey key, Basis basis, Grade grade, Instant gradedAt) {
        Optional<Score> score =
                grade.outcome() == Outcome.INFRASTRUCTURE ? Optional.empty() : Optional.of(grade.score());
        return new BookRow(key, basis, grade.outcome(), score, grade.reason(), gradedAt);
    }

    /** Of a submission in which there is nothing to grade. */
    public static BookRow unreadable(BookKey key, String why, Instant found) {
        return new BookRow(key, Basis.NONE, Outcome.UNREADABLE, Optional.empty(), why, found);
    }

    /** Whether points are pending. */
    public boolean isPending() {
        return score.map(points -> !points.pending().isZero()).orElse(false);
    }

    /** Whether points are lost that could be decided. */
    public boolean isFailed() {
        return score.map(points -> !points.lost().isZero()).orElse(false);
    }
}
