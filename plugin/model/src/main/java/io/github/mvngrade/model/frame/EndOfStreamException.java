package io.github.mvngrade.model.frame;

/** The stream ended before its last frame: the other side is gone, which isn't a forgery by itself. */
public final class EndOfStreamException extends ProtocolException {
    private static final long serialVersionUID = 1L;

    public EndOfStreamException(String message, Throwable cause) {
        super(message, cause);
    }
}
