package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One exercise of one submission, as a gradebook shows it.
 *
 * @param subject what was graded
 * @param outcome what became of it
 * @param score where the points went, with a teacher's adjustments; empty where nothing says how many there are
 * @param settlement what else counts
 * @param reason why there is no grade; otherwise empty
 * @param gradedAt when
 */
public record GradebookRow(
        Subject subject,
        Outcome outcome,
        Optional<Score> score,
        Settlement settlement,
        String reason,
        Instant gradedAt) {
    /**
     * What was graded.
     *
     * @param submission as it was handed in
     * @param exercise empty if none was found in it
     * @param people whose it is; none if nobody said
     * @param report link to its report; empty if there is none
     */
    public record Subject(String submission, String exercise, List<String> people, String report) {
        public Subject {
            people = List.copyOf(people);
        }
    }

    /**
     * What else counts.
     *
     * @param counts the points after all; empty where there are none
     * @param cost what lateness costs, whether it was taken off or not
     * @param handedIn when, and what says so; empty if that isn't known
     * @param late how late that was; empty if it was in time
     * @param remarks what else a teacher must know
     */
    public record Settlement(Optional<Points> counts, Points cost, String handedIn, String late, List<String> remarks) {
        public Settlement {
            remarks = List.copyOf(remarks);
        }

        /** Nothing but the points. */
        public static Settlement of(Optional<Points> counts) {
            return new Settlement(counts, Points.ZERO, "", "", List.of());
        }
    }
}
