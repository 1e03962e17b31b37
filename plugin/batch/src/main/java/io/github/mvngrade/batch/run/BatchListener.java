package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;

/** Is told how a batch goes, one call at a time. */
public interface BatchListener {
    /**
     * All that is to be graded is known.
     *
     * @param found all exercises of all submissions
     * @param toGrade those of them that are graded now
     */
    void begins(int found, int toGrade);

    /**
     * The checks of one have run, and something of it is measured later.
     *
     * @param row with the points that depend on that pending
     */
    void checked(BookRow row);

    /**
     * One is graded, and its row is in the gradebook.
     *
     * @param row of the grade, or of an earlier one if the grader itself failed now
     * @param grade the row's
     * @param done how many are graded
     * @throws IOException if the listener's own files can't be written; the batch ends
     * @throws GraderException if the listener can't go on; the batch ends
     */
    void graded(BookRow row, Grade grade, int done) throws GraderException, IOException;
}
