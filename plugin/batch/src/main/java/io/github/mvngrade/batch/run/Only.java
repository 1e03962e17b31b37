package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.queue.WorkOrder.Part;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.Outcome;
import java.util.Optional;
import java.util.Set;

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
     * @param measured what would be measured now
     * @return empty if nothing is
     */
    Optional<Part> due(Optional<BookRow> earlier, Basis basis, Set<Measurement> measured) {
        boolean changed = earlier.map(row -> !row.basis().equals(basis) || lacks(row, measured))
                .orElse(true);
        if (changed) {
            return this == CHANGED || this == ALL ? Optional.of(Part.CHECK) : Optional.empty();
        }
        BookRow row = earlier.get();
        if (this != ALL && !row.isFinished()) {
            return Optional.of(Part.MEASURE);
        }
        return takes(row) ? Optional.of(Part.CHECK) : Optional.empty();
    }

    /** Whether something was left out that is asked for now. */
    private static boolean lacks(BookRow row, Set<Measurement> measured) {
        return measured.contains(Measurement.SPEEDUPS)
                && row.score().map(score -> !score.leftOut().isZero()).orElse(false);
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
