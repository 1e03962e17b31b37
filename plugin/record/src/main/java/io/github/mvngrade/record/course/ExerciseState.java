package io.github.mvngrade.record.course;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.util.Optional;

/**
 * How one exercise of a course stands: without a result or a problem, it isn't graded yet.
 *
 * @param exercise its id, or the name of its folder or module until it is graded
 * @param title one line for people
 * @param result of its grade, if that can be read
 * @param report relative link to its page, with {@code /}, percent-encoded; empty if there is none
 * @param problem why its grade can't be read; otherwise empty
 */
public record ExerciseState(
        String exercise, String title, Optional<Result> result, Optional<String> report, Optional<String> problem) {
    /**
     * What a course needs of a grade.
     *
     * @param outcome what became of the grade as a whole
     * @param score where the points went
     * @param scope whether the grade answers for the whole plan
     */
    public record Result(Outcome outcome, Score score, Grade.Scope scope) {
        public static Result of(Grade grade) {
            return new Result(grade.outcome(), grade.score(), grade.scope());
        }
    }

    /** The points, if the exercise was graded; a failure of the grader itself isn't a grade. */
    public Optional<Score> score() {
        return result.filter(found -> found.outcome() != Outcome.INFRASTRUCTURE).map(Result::score);
    }
}
