package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.intake.Due;
import io.github.mvngrade.batch.roster.Attribution;
import io.github.mvngrade.batch.roster.Deadlines;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.batch.roster.Roster;
import io.github.mvngrade.model.SubmissionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a teacher settled for a class.
 *
 * @param roster the people; empty if nobody said who they are
 * @param deadlines when work is due, and what lateness costs
 * @param charge whether lateness costs anything
 * @param adjustments decided by hand
 */
public record Settled(Optional<Roster> roster, Deadlines deadlines, Counted.Charge charge, Adjustments adjustments) {
    /** Nothing. */
    public static final Settled NOTHING =
            new Settled(Optional.empty(), Deadlines.NONE, Counted.Charge.SHOWN, Adjustments.NONE);

    /** Whose each of these submissions is. */
    public Attribution attribution(List<SubmissionId> submissions) {
        return roster.map(people -> Attribution.of(submissions, people)).orElse(new Attribution(Map.of()));
    }

    /** Up to when these submissions count. */
    public Due due(List<SubmissionId> submissions) {
        Attribution owners = attribution(submissions);
        return (submission, exercise) -> {
            List<Person> people = owners.of(submission);
            return deadlines.lastMoment(exercise.value(), people);
        };
    }
}
