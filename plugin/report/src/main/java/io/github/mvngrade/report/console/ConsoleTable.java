package io.github.mvngrade.report.console;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.words.FirstFix;
import io.github.mvngrade.report.words.LeftBehind;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.OutcomeWords;
import io.github.mvngrade.report.words.PartWords;
import io.github.mvngrade.report.words.RemarkWords;
import io.github.mvngrade.report.words.ScoreWords;
import io.github.mvngrade.report.words.SourcePointer;
import io.github.mvngrade.report.words.VerdictWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A grade as lines for a terminal or a log; marks tell the verdicts apart without colour.
 *
 * <p>No line begins with text that isn't the grader's own, not even after white space, and {@code ##} is broken up
 * everywhere: nothing that a submission says becomes a command of a CI service.
 */
public final class ConsoleTable {
    private static final int MOST_COMPLAINTS = 5;
    private static final int REMARK_WIDTH = 120;
    private static final int MOST_REASON_LINES = 5;
    private static final int MOST_PART_LINES = 3;
    private static final String INDENT = "     | ";

    private ConsoleTable() {}

    /** The lines, without line ends. */
    public static List<String> lines(ShownGrade shown) {
        Grade grade = shown.grade();
        List<String> lines = new ArrayList<>();
        lines.add("Grade of " + ConsoleText.tame(grade.title()) + " (" + grade.exercise() + "), submission "
                + ConsoleText.tame(grade.submission().value()));
        if (grade.outcome() != Outcome.GRADED) {
            lines.addAll(ConsoleText.paragraph(
                    OutcomeWords.opening(grade.outcome()) + " ", INDENT, grade.reason(), MOST_REASON_LINES));
        }
        for (Remark remark : grade.remarks()) {
            lines.addAll(ConsoleText.wrapped("     * ", INDENT, RemarkWords.of(remark), REMARK_WIDTH));
        }
        if (grade.outcome() != Outcome.GRADED) {
            addComplaints(lines, grade);
        }
        addChecks(lines, grade.checks());
        addTotal(lines, grade);
        if (grade.outcome() == Outcome.NOT_COMPILED) {
            lines.add("Fix this first: it doesn't compile. The reasons are above the checks.");
        }
        FirstFix.of(grade)
                .ifPresent(fix -> lines.addAll(ConsoleText.wrapped(
                        "Fix this first: ", INDENT, fix.what() + " " + fix.worth() + ".", ConsoleText.LONGEST_LINE)));
        return List.copyOf(lines);
    }

    private static void addComplaints(List<String> lines, Grade grade) {
        if (!grade.remarks().isEmpty() && !grade.compiler().isEmpty()) {
            lines.add("     " + OutcomeWords.COMPILER_SAID);
        }
        for (Diagnostic complaint :
                grade.compiler().stream().limit(MOST_COMPLAINTS).toList()) {
            SourcePointer pointer = SourcePointer.of(complaint);
            lines.addAll(ConsoleText.paragraph(
                    INDENT, INDENT, pointer.place() + ": " + complaint.message().strip(), MOST_REASON_LINES));
            if (!pointer.caret().isEmpty()) {
                lines.add(INDENT + "  " + pointer.source().replace("##", "# #"));
                lines.add(INDENT + "  " + pointer.caret());
            }
        }
        int more = grade.compiler().size() - MOST_COMPLAINTS;
        if (more > 0) {
            lines.add(INDENT + "and " + more + " more in the report");
        }
    }

    private static void addChecks(List<String> lines, List<CheckResult> checks) {
        int earned =
                ConsoleText.widest(checks.stream().map(ConsoleTable::earned).toList());
        int points = ConsoleText.widest(
                checks.stream().map(check -> check.check().points().toString()).toList());
        int word = ConsoleText.widest(
                checks.stream().map(check -> VerdictWords.of(check).word()).toList());
        for (CheckResult check : checks) {
            VerdictWords verdict = VerdictWords.of(check);
            lines.add(verdict.mark() + " "
                    + " ".repeat(earned - earned(check).length()) + earned(check)
                    + " of " + ConsoleText.pad(check.check().points().toString(), points) + "  "
                    + ConsoleText.pad(verdict.word(), word) + "  "
                    + ConsoleText.tame(check.check().title()));
            if (!check.why().message().isBlank()) {
                lines.addAll(ConsoleText.paragraph(INDENT, INDENT, check.why().message(), MOST_REASON_LINES));
                addValues(lines, check.why());
            }
            addMissing(lines, check);
            LeftBehind.by(check)
                    .ifPresent(left -> lines.addAll(ConsoleText.paragraph(INDENT, INDENT, left, MOST_REASON_LINES)));
        }
    }

    /** The parts that are lost, unless nothing was tried: then the check's own message says it all. */
    private static void addMissing(List<String> lines, CheckResult check) {
        check.parts().stream()
                .filter(part -> !part.passed() && check.execution().isPresent())
                .filter(part -> part.state() != State.UNDECIDED)
                .forEach(part -> lines.addAll(ConsoleText.paragraph(
                        INDENT + "- ", INDENT + "  ", part.name() + ": " + PartWords.why(part), MOST_PART_LINES)));
    }

    /** What came instead, where the message itself doesn't say it. */
    private static void addValues(List<String> lines, Explanation why) {
        String actual =
                why.actual().flatMap(text -> text.strip().lines().findFirst()).orElse("");
        if (!actual.isEmpty() && !why.message().contains(actual)) {
            lines.add(INDENT + ConsoleText.tame("but was: " + actual));
        }
    }

    private static void addTotal(List<String> lines, Grade grade) {
        if (grade.outcome() == Outcome.INFRASTRUCTURE) {
            lines.add("No grade: the grader itself failed. That says nothing about the submission.");
            return;
        }
        Score score = grade.score();
        lines.add("Total: " + ScoreWords.total(score));
        if (!score.leftOut().isZero()) {
            lines.add("Left out: " + Numbers.points(score.leftOut()) + ". " + ScoreWords.LEFT_OUT);
        }
        if (!score.pending().isZero()) {
            lines.add("Pending: " + Numbers.points(score.pending()) + ". " + ScoreWords.PENDING);
        }
        if (!score.heldBack().isZero()) {
            lines.add("Held back: " + Numbers.points(score.heldBack()) + ". " + ScoreWords.HELD_BACK);
        }
        if (grade.partial()) {
            lines.add("Partial: something was left out by request, so this grade doesn't count.");
        }
    }

    /** What isn't decided is never shown as 0. */
    private static String earned(CheckResult check) {
        boolean decided =
                check.verdict() != Verdict.UNMEASURABLE && check.verdict() != Verdict.HELD_BACK && !check.leftOut();
        return decided ? check.earned().toString() : "?";
    }
}
