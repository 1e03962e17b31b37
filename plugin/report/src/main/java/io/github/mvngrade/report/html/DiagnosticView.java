package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.report.words.PageExcerpt;
import io.github.mvngrade.report.words.SourcePointer;

/**
 * A complaint of the compiler.
 *
 * @param place file and line; empty if it has none
 * @param message the compiler's words
 * @param source the line of source; empty if unknown
 * @param caret spaces and tabs up to the column, then a caret; empty if unknown
 */
public record DiagnosticView(String place, String message, String source, String caret) {
    private static final int LONGEST = 1000;

    static DiagnosticView of(Diagnostic complaint) {
        SourcePointer pointer = SourcePointer.of(complaint);
        return new DiagnosticView(
                pointer.place(), PageExcerpt.of(complaint.message(), LONGEST), pointer.source(), pointer.caret());
    }
}
