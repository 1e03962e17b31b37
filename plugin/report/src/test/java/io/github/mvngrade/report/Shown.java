package io.github.mvngrade.report;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.words.Redaction;

/** Grades as they are shown. */
public final class Shown {
    private Shown() {}

    public static ShownGrade toStudent(Grade grade) {
        return Redaction.forAudience(grade, Audience.STUDENT);
    }

    public static ShownGrade toTeacher(Grade grade) {
        return Redaction.forAudience(grade, Audience.TEACHER);
    }
}
