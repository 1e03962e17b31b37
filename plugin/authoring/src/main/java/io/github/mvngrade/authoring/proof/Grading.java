package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;

/** Grades submissions of one exercise. */
public interface Grading {
    /**
     * A grade of all checks of the full pack, for a teacher; where the grader itself failed, one that says so.
     *
     * @param seed that inputs are drawn from, 0 or more
     * @throws GraderException if the thread was interrupted
     * @throws IOException if the submission's files can't be written
     */
    Grade grade(Submission submission, long seed) throws GraderException, IOException;
}
