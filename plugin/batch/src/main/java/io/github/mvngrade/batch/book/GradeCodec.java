package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;

/** How a grade is kept as bytes. */
public interface GradeCodec {
    /** The bytes of a grade, with all that a teacher may see. */
    byte[] bytes(Grade grade);

    /**
     * The grade of these bytes.
     *
     * @throws IOException if they aren't a grade's, or are damaged
     */
    Grade grade(byte[] bytes) throws IOException;
}
