package io.github.mvngrade.model.protocol;

import java.util.Optional;

/**
 * Why a check did not pass, rendered to text inside the subject; untrusted.
 *
 * @param kind what went wrong
 * @param message in the check's or the throwable's words
 * @param expected what an assertion wanted, if it said so
 * @param actual what it got instead, if it said so
 * @param trace stack frames, innermost first, a line each; may be empty
 */
public record Failure(Kind kind, String message, Optional<String> expected, Optional<String> actual, String trace) {
    /** What went wrong. */
    public enum Kind {
        /** The check's assertion did not hold. */
        ASSERTION,
        /** Something else was thrown. */
        THROWN,
        /** The stack was used up. */
        STACK_OVERFLOW,
        /** The heap, or another memory, was used up. */
        OUT_OF_MEMORY,
        /** The check gave up on an assumption; that is not a pass. */
        ABORTED,
        /** The check itself says that it can't be told here; nothing of a submission took part in saying so. */
        CANNOT_TELL,
        /** The check was disabled or skipped; that is not a pass. */
        SKIPPED,
        /** A parameterised check without a single invocation; that is not a pass. */
        EMPTY,
        /** The check ran to its end, but some of its parts failed or weren't tried; each was reported by itself. */
        PARTS_MISSING
    }
}
