package io.github.mvngrade.batch.run;

/** An order can't be done now, and goes back to the queue. */
final class PutBackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PutBackException(String message, Throwable cause) {
        super(message, cause);
    }
}
