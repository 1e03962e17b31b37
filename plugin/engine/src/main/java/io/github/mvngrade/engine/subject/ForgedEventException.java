package io.github.mvngrade.engine.subject;

/** An event came where the harness would not have sent it. */
public final class ForgedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForgedEventException(String message) {
        super(message);
    }
}
