package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.queue.WorkOrder.Part;
import io.github.mvngrade.model.Outcome;
import java.util.Optional;

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

    /**
     * What is to be done with a submission.
     *
     * @param earlier its row
     * @param basis what a grade would rest on now
     * @return empty if nothing is
     */
    Optional<Part> due(Optional<BookRow> earlier, Basis basis) {
        boolean changed = earlier.map(row -> !row.basis().equals(basis)).orElse(true);
        if (changed) {
            return this == CHANGED || this == ALL ? Optional.of(Part.CHECK) : Optional.empty();
        }
        BookRow row = earlier.get();
        if (this != ALL && !row.isFinished()) {
            return Optional.of(Part.MEASURE);
        }
        return takes(row) ? Optional.of(Part.CHECK) : Optional.empty();
    }

    private boolean takes(BookRow row) {
        return switch (this) {
            case CHANGED -> row.outcome() == Outcome.INFRASTRUCTURE;
            case PENDING -> row.isPending();
            case FAILED -> row.isFailed();
            case INFRASTRUCTURE -> row.outcome() == Outcome.INFRASTRUCTURE;
            case ALL -> true;
        };
    }
}
