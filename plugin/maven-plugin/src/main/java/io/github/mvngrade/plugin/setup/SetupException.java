package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.model.GraderException;

/** What the build was asked to do can't be done here; the message says what to do. */
public final class SetupException extends GraderException {
    private static final long serialVersionUID = 1L;

    public SetupException(String message) {
        super(message);
    }

    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
