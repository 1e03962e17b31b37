package io.github.mvngrade.engine.image;

import io.github.mvngrade.model.GraderException;

/** No runtime image can be had; the message says what to do. */
public final class ImageException extends GraderException {
    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        super(message);
    }

    public ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
