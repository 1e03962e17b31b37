package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.Grade;

/** The page of one grade: one file that needs nothing else. */
public final class GradePage {
    public static final String FILE_NAME = "index.html";
    private static final String TEMPLATE = "grade.vm";

    private GradePage() {}

    /**
     * The page as text, for the grade's audience.
     *
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static String render(Grade grade, Templates templates) {
        return templates.render(TEMPLATE, GradeView.of(grade));
    }
}
