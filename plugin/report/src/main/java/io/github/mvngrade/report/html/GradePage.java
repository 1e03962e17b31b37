package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.ShownGrade;

/** The page of one grade: one file that needs nothing else. */
public final class GradePage {
    public static final String FILE_NAME = "index.html";
    private static final String TEMPLATE = "grade.vm";

    private GradePage() {}

    /**
     * The page as text.
     *
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static String render(ShownGrade grade, Templates templates) {
        return templates.render(TEMPLATE, GradeView.of(grade));
    }
}
