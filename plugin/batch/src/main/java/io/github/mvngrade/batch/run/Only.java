package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.model.Outcome;

/** Which of the submissions that have a grade already are graded again, although nothing of them changed. */
public enum Only {
    /** None of them: only what is new or has changed is graded. */
    CHANGED,
    /** Those with pending points. */
    PENDING,
    /** Those that lost points. */
    FAILED,
    /** Those for which the grader itself failed. */
    INFRASTRUCTURE,
    /** All. */
    ALL;

    /** Whether a submission with this row is graded again. */
    boolean takes(BookRow row) {
        return switch (this) {
            case CHANGED -> row.outcome() == Outcome.INFRASTRUCTURE;
            case PENDING -> row.isPending();
            case FAILED -> row.isFailed();
            case INFRASTRUCTURE -> row.outcome() == Outcome.INFRASTRUCTURE;
            case ALL -> true;
        };
    }

    /** Whether those that are new or have changed are graded, too. */
    boolean takesChanged() {
        return this == CHANGED || this == ALL;
    }
}
