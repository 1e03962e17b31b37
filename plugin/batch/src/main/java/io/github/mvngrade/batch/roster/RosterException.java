package io.github.mvngrade.batch.roster;

import io.github.mvngrade.model.GraderException;

/** A roster, or a file of deadlines, can't be used; the message says where it is wrong, and what to do. */
public final class RosterException extends GraderException {
    private static final long serialVersionUID = 1L;

    RosterException(String message) {
        super(message);
    }

    RosterException(String message, Throwable cause) {
        super(message, cause);
    }
}
