package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.GraderException;

/** A gradebook can't be used; the message says what to do. */
public final class BookException extends GraderException {
    private static final long serialVersionUID = 1L;

    BookException(String message) {
        super(message);
    }

    BookException(String message, Throwable cause) {
        super(message, cause);
    }
}
