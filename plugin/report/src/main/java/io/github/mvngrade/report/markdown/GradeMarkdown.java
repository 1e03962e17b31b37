package io.github.mvngrade.report.markdown;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.words.CheckWords;
import io.github.mvngrade.report.words.FirstFix;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.OutcomeWords;
import io.github.mvngrade.report.words.RemarkWords;
import io.github.mvngrade.report.words.ScoreWords;
import io.github.mvngrade.report.words.SourcePointer;
import io.github.mvngrade.report.words.VerdictWords;
import io.github.mvngrade.report.words.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** One submission's grades as a short report in Markdown: a table for each exercise, and below it the reasons. */
public final class GradeMarkdown {
    private static final int MOST_COMPLAINTS = 5;

    private GradeMarkdown() {}

    /**
     * The report; it begins with a heading and ends with a line feed.
     *
     * @param title of the exercise or the course
     * @param grades as their audience may see them, in the course's order
     */
    public static String of(String title, List<ShownGrade> grades) {
        Score total = grades.stream().map(shown -> shown.grade().score()).reduce(Score.NOTHING, Score::plus);
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(MarkdownText.inline(title))
                .append(": ")
                .append(ScoreWords.total(total))
                .append("\n\n");
        if (!total.pending().isZero()) {
            text.append("Pending: ")
                    .append(Numbers.points(total.pending()))
                    .append(". ")
                    .append(ScoreWords.PENDING)
                    .append("\n\n");
        }
        if (!total.heldBack().isZero()) {
            text.append("Held back: ")
                    .append(Numbers.points(total.heldBack()))
                    .append(". ")
                    .append(ScoreWords.HELD_BACK)
                    .append("\n\n");
        }
        grades.forEach(shown -> append(text, shown.grade(), grades.size() > 1));
        return text.toString();
    }

    /** What a report says if there is no grade at all. */
    public static String noGrade(String why) {
        return "## No grade\n\nSomething keeps the grader from grading. That costs no points.\n\n"
                + MarkdownText.block(why)
                + "\n";
    }

    private static void append(StringBuilder text, Grade grade, boolean oneOfMany) {
        if (oneOfMany) {
            text.append("### ")
                    .append(MarkdownText.inline(grade.title()))
                    .append(": ")
                    .append(ScoreWords.total(grade.score()))
                    .append("\n\n");
        }
        if (grade.outcome() != Outcome.GRADED) {
            text.append(OutcomeWords.opening(grade.outcome()))
                    .append("\n\n")
                    .append(MarkdownText.block(reason(grade)))
                    .append('\n');
        }
        for (Remark remark : grade.remarks()) {
            text.append("- ")
                    .append(MarkdownText.inline(RemarkWords.of(remark)))
                    .append("\n\n");
        }
        FirstFix.of(grade).ifPresent(fix -> text.append("**Fix this first:** ")
                .append(MarkdownText.inline(fix.what() + " " + fix.worth() + "."))
                .append("\n\n"));
        appendTable(text, grade);
        if (grade.outcome() == Outcome.GRADED) {
            grade.checks().stream().filter(GradeMarkdown::hasReason).forEach(check -> appendReason(text, check));
        }
    }

    private static String reason(Grade grade) {
        String complaints = grade.compiler().stream()
                .limit(MOST_COMPLAINTS)
                .map(GradeMarkdown::complaint)
                .collect(Collectors.joining("\n"));
        return grade.reason() + "\n" + complaints;
    }

    private static String complaint(Diagnostic complaint) {
        return SourcePointer.of(complaint).place() + ": " + complaint.message().strip();
    }

    private static void appendTable(StringBuilder text, Grade grade) {
        text.append("| | points | check |\n|---|---|---|\n");
        for (CheckResult check : grade.checks()) {
            VerdictWords verdict = VerdictWords.of(check);
            text.append("| ")
                    .append(verdict.symbol())
                    .append(' ')
                    .append(verdict.word())
                    .append(" | ")
                    .append(points(check))
                    .append(" | ")
                    .append(MarkdownText.inline(check.check().title()))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static String points(CheckResult check) {
        boolean open =
                check.verdict() == Verdict.UNMEASURABLE || check.verdict() == Verdict.HELD_BACK || check.leftOut();
        return (open ? "?" : check.earned()) + " of " + check.check().points();
    }

    /** A check that passed has nothing to say, and one that is held back says the same each time. */
    private static boolean hasReason(CheckResult check) {
        return check.verdict() != Verdict.PASSED && check.verdict() != Verdict.HELD_BACK;
    }

    private static void appendReason(StringBuilder text, CheckResult check) {
        text.append("<details><summary>")
                .append(VerdictWords.of(check).symbol())
                .append(' ')
                .append(MarkdownText.html(
                        Visible.inLog(Visible.line(check.check().title()))))
                .append("</summary>\n\n")
                .append(MarkdownText.block(CheckWords.of(check)))
                .append("\n</details>\n\n");
    }
}
