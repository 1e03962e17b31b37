package io.github.mvngrade.engine.subject;

import java.io.IOException;

/** A subject ended, or stalled, before it reached the grader: the set-up is broken, not the submission. */
public final class NeverConnectedException extends IOException {
    private static final long serialVersionUID = 1L;

    NeverConnectedException(String message) {
        super(message);
    }
}
