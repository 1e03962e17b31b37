package io.github.mvngrade.engine.intake;

/** What was handed in can't be read as a submission; the message says what it has, what was expected, what to do. */
public class UnreadableSubmissionException extends Exception {
    private static final long serialVersionUID = 1;

    /** It has no file that the exercise asks for. */
    public static final class NothingMatchesException extends UnreadableSubmissionException {
        private static final long serialVersionUID = 1;

        NothingMatchesException(String message) {
            super(message);
        }
    }

    public UnreadableSubmissionException(String message) {
        super(message);
    }

    public UnreadableSubmissionException(String message, Throwable cause) {
        super(message, cause);
    }
}
