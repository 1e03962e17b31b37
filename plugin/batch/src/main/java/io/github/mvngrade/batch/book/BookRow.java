package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of a gradebook.
 *
 * @param key what it is about
 * @param basis what the grade rests on
 * @param stage how far the grade is
 * @param finding what became of it
 * @param gradedAt when
 * @param triedAt when it was last tried, by the database's clock: later than {@code gradedAt} if the grader itself failed then
 */
public record BookRow(BookKey key, Basis basis, Stage stage, Finding finding, Instant gradedAt, Instant triedAt) {
    /** How far a grade is. */
    public enum Stage {
        /** Its checks ran, and something is still to be measured; the points that depend on that are pending. */
        CHECKED,
        /** Nothing is to be done. */
        FINISHED
    }

    /** Of a finished grade, made and tried at the same time. */
    public static BookRow finished(BookKey key, Basis basis, Finding finding, Instant at) {
        return new BookRow(key, basis, Stage.FINISHED, finding, at, at);
    }

    /** Of a submission in which there is nothing to grade. */
    public static BookRow unreadable(BookKey key, String why, Instant found) {
        return finished(key, Basis.NONE, new Finding(Outcome.UNREADABLE, Optional.empty(), why), found);
    }

    public Outcome outcome() {
        return finding.outcome();
    }

    public Optional<Score> score() {
        return finding.score();
    }

    public String reason() {
        return finding.reason();
    }

    public boolean isFinished() {
        return stage == Stage.FINISHED;
    }

    /** Whether points are pending. */
    public boolean isPending() {
        return score().map(points -> !points.pending().isZero()).orElse(false);
    }

    /** Whether points are lost that could be decided. */
    public boolean isFailed() {
        return score().map(points -> !points.lost().isZero()).orElse(false);
    }
}
