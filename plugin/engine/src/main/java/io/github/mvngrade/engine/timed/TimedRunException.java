package io.github.mvngrade.engine.timed;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A timed run gave no time. */
public final class TimedRunException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Ending ending;
    private final String exitedAt;
    private final transient @Nullable Failure failure;

    TimedRunException(Ending ending, String exitedAt, @Nullable Failure failure) {
        super("A timed run ended as " + ending
                + (failure == null ? "" : ": " + failure.message() + "\n" + failure.trace()));
        this.ending = ending;
        this.exitedAt = exitedAt;
        this.failure = failure;
    }

    public Ending ending() {
        return ending;
    }

    /** The frame that ended the JVM, if known; otherwise empty. */
    public String exitedAt() {
        return exitedAt;
    }

    /** What the program threw, if it did. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }
}
