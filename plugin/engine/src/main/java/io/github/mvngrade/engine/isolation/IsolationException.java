package io.github.mvngrade.engine.isolation;

import io.github.mvngrade.model.GraderException;

/** Submissions can't be fenced in here as strongly as they must be; the message says why, and what to do. */
public final class IsolationException extends GraderException {
    private static final long serialVersionUID = 1L;

    IsolationException(String message) {
        super(message);
    }
}
