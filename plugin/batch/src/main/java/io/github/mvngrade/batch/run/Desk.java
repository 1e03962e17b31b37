package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.GradeCodec;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.book.HandIns;

/**
 * Where all that work on a batch meet.
 *
 * @param database that holds it
 * @param batch its name, 1 to 100 characters
 * @param codec how grades are kept there
 */
public record Desk(Database database, String batch, GradeCodec codec) {
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Desk {
        if (batch.isBlank() || batch.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of a batch must have 1 to " + LONGEST + " characters, but is \"" + batch + '"');
        }
    }

    /** Its rows. */
    public Gradebook book() {
        return new Gradebook(database, batch, codec);
    }

    /** What was handed in. */
    public HandIns handIns() {
        return new HandIns(database, batch);
    }
}
