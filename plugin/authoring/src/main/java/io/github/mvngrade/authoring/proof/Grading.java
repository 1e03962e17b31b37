package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;

/**
 * Grades submissions of one exercise, each in two parts: the first can run beside others, the second must run alone. The grade
 * is one of all checks of the full pack, for a teacher; where the grader itself failed, one that says so.
 */
public interface Grading {
    /**
     * The first part: correctness. Safe for use by several threads.
     *
     * @param seed that inputs are drawn from, 0 or more
     * @return what must be finished or closed
     * @throws GraderException if the thread was interrupted
     * @throws IOException if the submission's files can't be written
     */
    Started start(Specimen specimen, long seed, Selection selection) throws GraderException, IOException;

    /** A submission whose correctness is known. */
    interface Started extends AutoCloseable {
        /** Whether {@link #finish} measures anything. */
        boolean needsMeasuring();

        /**
         * The second part: measures.
         *
         * @throws GraderException if the thread was interrupted
         */
        Grade finish() throws GraderException;

        /**
         * Gives up what wasn't finished.
         *
         * @throws GraderException if what it left on disk can't be deleted
         */
        @Override
        void close() throws GraderException;
    }
}
