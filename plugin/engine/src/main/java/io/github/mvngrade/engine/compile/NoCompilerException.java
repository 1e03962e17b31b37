package io.github.mvngrade.engine.compile;

/** A Java installation can't compile; the message says what to set instead. */
public final class NoCompilerException extends Exception {
    private static final long serialVersionUID = 1;

    public NoCompilerException(String message) {
        super(message);
    }
}
