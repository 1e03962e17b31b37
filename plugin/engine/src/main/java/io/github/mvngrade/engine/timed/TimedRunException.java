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
    private final String output;

    TimedRunException(Ending ending, String exitedAt, @Nullable Failure failure, String output) {
        super("A timed run ended as " + ending
                + (failure == null ? "" : ": " + failure.message() + "\n" + failure.trace()));
        this.ending = ending;
        this.exitedAt = exitedAt;
        this.failure = failure;
        this.output = output;
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

    /** What was printed during that run, with a dump of the threads if its time passed; capped; untrusted text. */
    public String output() {
        return output;
    }
}
