package io.github.mvngrade.engine.run;

/** An event came where the harness would not have sent it. */
final class ForgedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForgedEventException(String message) {
        super(message);
    }
}
