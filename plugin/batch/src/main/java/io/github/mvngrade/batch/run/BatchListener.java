package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;

/** Is told how a batch goes; calls may come from several threads, one at a time. */
public interface BatchListener {
    /**
     * All that is to be graded is known.
     *
     * @param found all exercises of all submissions
     * @param toGrade those of them that are graded now
     */
    void begins(int found, int toGrade);

    /**
     * One is graded, and its row is in the gradebook.
     *
     * @param grade as it was made
     * @param done how many are graded
     * @throws IOException if the listener's own files can't be written; the batch ends
     */
    void graded(BookKey key, Grade grade, int done) throws IOException;
}
