package io.github.mvngrade.batch.intake;

import java.time.Instant;

/**
 * When something was handed in.
 *
 * @param at the moment
 * @param source what says so
 * @param later what came after it and isn't graded, in words for the teacher; empty if nothing did
 */
public record HandInTime(Instant at, Source source, String later) {
    /** What says when something was handed in. */
    public enum Source {
        /** A teacher, in the roster. */
        ROSTER,
        /** The server's own record of pushes. */
        PUSH,
        /** The date of a commit, which whoever commits can set. */
        COMMIT,
        /** The date of an archive's file. */
        ARCHIVE,
        /** The newest date of the files in a folder. */
        FILES
    }

    /** Nothing came later. */
    public HandInTime(Instant at, Source source) {
        this(at, source, "");
    }
}
