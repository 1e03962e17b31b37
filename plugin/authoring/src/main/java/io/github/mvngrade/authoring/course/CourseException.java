package io.github.mvngrade.authoring.course;

import io.github.mvngrade.model.GraderException;

/** A course can't be handed out as it is; the message says why and what to do. */
public final class CourseException extends GraderException {
    private static final long serialVersionUID = 1L;

    public CourseException(String message) {
        super(message);
    }

    public CourseException(String message, Throwable cause) {
        super(message, cause);
    }
}
