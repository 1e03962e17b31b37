package io.github.mvngrade.model;

/**
 * The grader can't do its work: something that it needs is missing, broken, or was asked for wrongly. That says nothing about a
 * submission. The message says what to do; each part of the grader has its own kind of these.
 */
public class GraderException extends Exception {
    private static final long serialVersionUID = 1L;

    public GraderException(String message) {
        super(message);
    }

    public GraderException(String message, Throwable cause) {
        super(message, cause);
    }
}
