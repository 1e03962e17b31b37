package io.github.mvngrade.batch.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in a roster.
 *
 * @param row where, from 0
 * @param name as it stands there
 * @param names under which this person's work may have been handed in
 * @param terms what holds for this person alone
 */
public record Person(int row, String name, Names names, Terms terms) {
    /**
     * What tells whose a submission is.
     *
     * @param submission its exact name, if the roster says it
     * @param numbers by which a learning platform names the files of this person
     * @param logins with which the names of this person's clones end: a user's, or a group's
     */
    public record Names(Optional<String> submission, List<String> numbers, List<String> logins) {
        public Names {
            numbers = List.copyOf(numbers);
            logins = List.copyOf(logins);
        }
    }

    /**
     * What a teacher has settled with one person.
     *
     * @param extension of the deadline
     * @param handedIn when the work was handed in, if the roster says it, as a moment
     * @param released whether the grade may be seen
     */
    public record Terms(Optional<Extension> extension, Optional<Instant> handedIn, Release released) {}

    /** Whether somebody may see a grade. */
    public enum Release {
        /** It may be seen. */
        RELEASED,
        /** It is kept back: it is in no sheet. */
        HELD
    }
}
