package io.github.mvngrade.report.course;

import io.github.mvngrade.model.grade.Grade.Scope;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.course.CourseState;
import io.github.mvngrade.record.course.ExerciseState;
import io.github.mvngrade.report.html.TotalView;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the template {@code course.vm} sees.
 *
 * @param title of the course
 * @param total of the exercises that are graded
 * @param notes what the reader must know about the total
 * @param rows one per exercise
 */
public record CourseView(String title, TotalView total, List<String> notes, List<Row> rows) {
    /**
     * One exercise.
     *
     * @param title of the exercise
     * @param report link to its page; empty if there is none
     * @param points for example {@code 6.5 of 10}; a dash without a grade
     * @param remarks what else there is to say
     */
    public record Row(String title, String report, String points, List<String> remarks) {}

    static CourseView of(CourseState course) {
        return new CourseView(
                course.title(),
                TotalView.of(course.total()),
                notes(course.exercises()),
                course.exercises().stream()
                        .map(exercise -> new Row(
                                exercise.title(),
                                exercise.report().orElse(""),
                                exercise.score()
                                        .map(score -> score.earned() + " of " + score.max())
                                        .orElse("–"),
                                remarks(exercise)))
                        .toList());
    }

    private static List<String> notes(List<ExerciseState> exercises) {
        int missing = (int) exercises.stream()
                .filter(exercise -> exercise.score().isEmpty())
                .count();
        return missing == 0
                ? List.of()
                : List.of(Numbers.count(missing, "exercise") + " without a grade; the total covers the others.");
    }

    private static List<String> remarks(ExerciseState exercise) {
        if (exercise.problem().isPresent()) {
            return List.of("The grade can't be read: " + exercise.problem().get() + ". Grade this exercise again.");
        }
        return exercise.result().map(CourseView::remarks).orElse(List.of("not graded yet"));
    }

    private static List<String> remarks(ExerciseState.Result grade) {
        List<String> remarks = new ArrayList<>();
        switch (grade.outcome()) {
            case GRADED -> {}
            case NOT_COMPILED -> remarks.add("doesn't compile");
            case UNREADABLE -> remarks.add("can't be read");
            case INFRASTRUCTURE -> remarks.add("the grader itself failed; grade again");
        }
        addOpen(remarks, grade.score());
        if (grade.scope() == Scope.PARTIAL) {
            Score score = grade.score();
            remarks.add("partial: "
                    + (score.leftOut().isZero() ? "something was" : Numbers.points(score.leftOut()))
                    + " left out by request");
        }
        return remarks;
    }

    private static void addOpen(List<String> remarks, Score score) {
        if (!score.pending().isZero()) {
            remarks.add(score.pending() + " pending");
        }
        if (!score.heldBack().isZero()) {
            remarks.add(score.heldBack() + " decided at hand-in");
        }
    }
}
