package io.github.mvngrade.record.course;

import io.github.mvngrade.model.grade.Score;
import java.util.List;

/**
 * How a student stands in a course; mirrors {@code course.json}.
 *
 * @param title of the course
 * @param exercises in the course's order
 */
public record CourseState(String title, List<ExerciseState> exercises) {
    public CourseState {
        exercises = List.copyOf(exercises);
    }

    /** Where the points of all exercises that have a score went. */
    public Score total() {
        return exercises.stream().flatMap(exercise -> exercise.score().stream()).reduce(Score.NOTHING, Score::plus);
    }
}
