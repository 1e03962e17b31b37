package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.GraderException;

/** A check pack, or the exercise that one is built from, is not as it must be; the message says what to do. */
public class PackException extends GraderException {
    private static final long serialVersionUID = 1L;

    public PackException(String message) {
        super(message);
    }

    public PackException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The pack is whole, and another version of the plugin reads it. */
    public static final class OtherFormatException extends PackException {
        private static final long serialVersionUID = 1L;

        OtherFormatException(String message) {
            super(message);
        }
    }
}
