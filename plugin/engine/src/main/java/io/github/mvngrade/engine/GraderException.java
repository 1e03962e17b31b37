package io.github.mvngrade.engine;

/** The grader's own set-up is broken, which says nothing of the submission; the message says what to do. */
public final class GraderException extends Exception {
    private static final long serialVersionUID = 1L;

    public GraderException(String message, Throwable cause) {
        super(message, cause);
    }
}
