package io.github.mvngrade.plugin;

/** What the build was asked to do can't be done here; the message says what to do. */
final class SetupException extends Exception {
    private static final long serialVersionUID = 1L;

    SetupException(String message) {
        super(message);
    }

    SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
