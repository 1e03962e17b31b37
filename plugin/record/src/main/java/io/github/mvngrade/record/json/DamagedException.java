package io.github.mvngrade.record.json;

/** A document isn't what it must be; the message says where, and what must be there. */
final class DamagedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }

    DamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
