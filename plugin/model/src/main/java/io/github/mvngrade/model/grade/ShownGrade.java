package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Audience;

/**
 * A grade as its audience may see it: what every renderer and writer takes, so that none can show too much.
 *
 * @param grade what is shown; in a student's, a hidden check has id, title, points, verdict, a neutral message and hint, and
 *     nothing else
 * @param audience who it is written for
 */
public record ShownGrade(Grade grade, Audience audience) {
    /** @throws IllegalArgumentException if a student's grade has the content of a hidden check */
    public ShownGrade {
        if (audience == Audience.STUDENT) {
            grade.checks().forEach(ShownGrade::requireNothingHidden);
        }
    }

    private static void requireNothingHidden(CheckResult result) {
        boolean bare = result.check().requires().isEmpty()
                && result.why().expected().isEmpty()
                && result.why().actual().isEmpty()
                && result.why().reason() == Explanation.Reason.NONE
                && result.execution().isEmpty()
                && result.measurements().equals(Measurements.NONE)
                && result.processes().isEmpty();
        if (result.check().hidden() && !bare) {
            throw new IllegalArgumentException("A student must not see what the hidden check "
                    + result.check().id() + " tries, but its result still has it");
        }
    }

    /** All of a grade, as teachers see it. */
    public static ShownGrade whole(Grade grade) {
        return new ShownGrade(grade, Audience.TEACHER);
    }
}
