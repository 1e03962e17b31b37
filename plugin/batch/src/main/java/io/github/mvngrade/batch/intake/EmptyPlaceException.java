package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.GraderException;

/** There are no submissions where they were said to be; the message says what was expected. */
public final class EmptyPlaceException extends GraderException {
    private static final long serialVersionUID = 1L;

    EmptyPlaceException(String message) {
        super(message);
    }
}
