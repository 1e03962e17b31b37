package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.util.Optional;

/**
 * What a row says of a grade.
 *
 * @param outcome what became of the grade as a whole
 * @param score where the points went; empty where nothing says how many there are
 * @param reason why, if the outcome isn't GRADED; otherwise empty
 */
public record Finding(Outcome outcome, Optional<Score> score, String reason) {
    private static final int LONGEST_REASON = 4000;

    public Finding {
        reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** Of a grade; a failure of the grader itself has no score. */
    public static Finding of(Grade grade) {
        Optional<Score> score =
                grade.outcome() == Outcome.INFRASTRUCTURE ? Optional.empty() : Optional.of(grade.score());
        return new Finding(grade.outcome(), score, grade.reason());
    }
}
