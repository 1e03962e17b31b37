package io.github.mvngrade.batch.evidence;

import io.github.mvngrade.model.GraderException;

/** There is no evidence of a grade, or it isn't as it was written; the message says what is wrong. */
public final class EvidenceException extends GraderException {
    private static final long serialVersionUID = 1L;

    EvidenceException(String message) {
        super(message);
    }

    EvidenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
