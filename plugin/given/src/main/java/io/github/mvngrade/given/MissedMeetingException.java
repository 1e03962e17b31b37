package io.github.mvngrade.given;

/** Fewer than all arrived at a {@link Meeting} in time. The message says how many of how many, and what that usually means. */
public final class MissedMeetingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissedMeetingException(String message) {
        super(message);
    }
}
