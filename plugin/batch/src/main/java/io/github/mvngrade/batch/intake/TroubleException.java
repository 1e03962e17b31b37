package io.github.mvngrade.batch.intake;

/** Why a submission can't be taken in; the message is for the teacher. */
final class TroubleException extends Exception {
    private static final long serialVersionUID = 1L;

    TroubleException(String message) {
        super(message);
    }

    TroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
