package io.github.mvngrade.engine.jdk;

import io.github.mvngrade.model.GraderException;

/** A Java installation can't compile; the message says what to set instead. */
public final class NoCompilerException extends GraderException {
    private static final long serialVersionUID = 1;

    public NoCompilerException(String message) {
        super(message);
    }
}
