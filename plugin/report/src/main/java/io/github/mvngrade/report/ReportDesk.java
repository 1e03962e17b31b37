package io.github.mvngrade.report;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.console.ConsoleTable;
import io.github.mvngrade.report.words.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hands a grade over: the table first, which needs no disk, then the files.
 *
 * @param folder of the exercise's report
 * @param templates folder with templates that replace those of the report
 * @param audience who the report and the printed lines are for
 * @param out gets each line that is said
 * @param loud gets what must be seen even where nobody sees {@code out}, as in a quiet build; otherwise it does nothing
 */
public record ReportDesk(
        Path folder, Optional<Path> templates, Audience audience, Consumer<String> out, Consumer<String> loud) {
    /**
     * Prints and writes a grade.
     *
     * @param course renders the course's page, if there is one
     * @return the grade as its audience sees it
     * @throws UncheckedIOException if something can't be written; the message says what, and where the grade is
     */
    public ShownGrade hand(Grade grade, Supplier<Optional<Path>> course) {
        ShownGrade shown = Redaction.forAudience(grade, audience);
        List<String> table = ConsoleTable.lines(shown);
        table.forEach(out);
        Path page;
        try {
            page = GradeReport.write(shown, folder, templates);
        } catch (UncheckedIOException e) {
            table.forEach(loud);
            throw said(
                    " The table above is the grade; only its report is missing. Make room and grade again to get one.",
                    e);
        }
        out.accept("Report: " + page.toUri());
        try {
            course.get().ifPresent(written -> out.accept("Course: " + written.toUri()));
        } catch (UncheckedIOException e) {
            throw said(" The exercise's own report is written; only the course's page isn't.", e);
        }
        return shown;
    }

    /** Maven adds a cause's words if they differ from its exception's, so both say the same. */
    private static UncheckedIOException said(String more, UncheckedIOException cause) {
        String message = cause.getMessage() + more;
        return new UncheckedIOException(message, new IOException(message, cause));
    }

    /**
     * Writes that the grader itself failed, so that no earlier report is taken for this grade's.
     *
     * @return what couldn't be written; it stops nothing, since the reason of the failure matters more
     */
    public Optional<String> sayFailed(Grade failed, Supplier<Optional<Path>> course) {
        try {
            GradeReport.write(Redaction.forAudience(failed, audience), folder, templates);
            course.get();
            return Optional.empty();
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Optional.of(
                    "The report couldn't be replaced by one that says that there is no grade: " + e.getMessage());
        }
    }
}
