package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.protocol.Failure;
import java.util.Optional;

/**
 * What was seen of one part of a check.
 *
 * @param name of the part
 * @param state what became of it
 * @param failure what the subject said went wrong; empty unless it failed
 */
public record PartSeen(String name, State state, Optional<Failure> failure) {
    /** What can be seen of a part. */
    public enum State {
        /** It was tried, and there was no end of it. */
        RUNNING,
        PASSED,
        FAILED
    }
}
