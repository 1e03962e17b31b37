package io.github.mvngrade.report.export;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.record.text.Excerpt;
import io.github.mvngrade.report.words.CheckWords;
import io.github.mvngrade.report.words.Visible;
import java.time.Duration;

/**
 * One check as an export has it.
 *
 * @param exercise that it belongs to
 * @param result what was decided
 */
public record ExportedCheck(ExerciseId exercise, CheckResult result) {
    private static final int LONGEST_MESSAGE = 4000;

    /** How a check stands, in the words that all formats share. */
    public enum State {
        PASSED,
        /** Some of its points are earned. */
        PARTLY,
        /** None of its points are earned. */
        LOST,
        /** It couldn't be decided. */
        PENDING
    }

    /** Unique in a course: {@code fibonacci.small-values}. */
    public String name() {
        return exercise + "." + result.check().id();
    }

    /** One line for people, harmless in a log. */
    public String title() {
        return Visible.inLog(Visible.line(result.check().title()));
    }

    public State state() {
        return switch (result.verdict()) {
            case PASSED -> State.PASSED;
            case PARTIAL -> State.PARTLY;
            case UNMEASURABLE -> State.PENDING;
            case FAILED, NOT_RUN, HELD_BACK -> State.LOST;
        };
    }

    public Points earned() {
        return result.earned();
    }

    /** What it is worth. */
    public Points points() {
        return result.check().points();
    }

    /** How long it ran; zero if it didn't. */
    public Duration duration() {
        return result.execution().map(Execution::duration).orElse(Duration.ZERO);
    }

    /** Why points are missing, in bounded plain text that is harmless in a log; empty if none is. */
    public String message() {
        return result.verdict() == Verdict.PASSED
                ? ""
                : Excerpt.of(Visible.inLog(CheckWords.of(result)), LONGEST_MESSAGE, any -> 1);
    }
}
