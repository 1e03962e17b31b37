package io.github.mvngrade.engine.warden;

import java.io.IOException;

/** A command couldn't be started under a warden, because the set-up is broken. */
public final class NotStartedException extends IOException {
    private static final long serialVersionUID = 1L;

    NotStartedException(String message, Throwable cause) {
        super(message, cause);
    }
}
