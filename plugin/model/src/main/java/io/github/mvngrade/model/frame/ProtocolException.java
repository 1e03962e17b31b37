package io.github.mvngrade.model.frame;

import java.io.IOException;

/** What arrived breaks the protocol: a gap in the numbering, an unknown frame, a length beyond the cap, an early end. */
public class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }

    public ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
