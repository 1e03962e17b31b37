package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Measurements;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;
import java.util.Optional;

/** What an audience may see of a grade; decided here, once, for everything that is rendered or written. */
public final class Redaction {
    private static final String LEFT_OUT = "This check is hidden; it was left out by request.";

    private Redaction() {}

    /**
     * For a teacher, the grade itself. For a student, the same grade in which a hidden check keeps its id, title, points,
     * verdict, hint, and which of its parts passed, and nothing else; the message is one neutral sentence. Coverage stays whole: that a hidden check
     * calls a line of the student's own says neither with which arguments nor what it expects.
     */
    public static ShownGrade forAudience(Grade grade, Audience audience) {
        return switch (audience) {
            case TEACHER -> ShownGrade.whole(grade);
            case STUDENT -> new ShownGrade(forStudent(grade), audience);
        };
    }

    private static Grade forStudent(Grade grade) {
        return new Grade(
                grade.exercise(),
                grade.title(),
                grade.submission(),
                grade.outcome(),
                grade.reason(),
                grade.scope(),
                grade.checks().stream().map(Redaction::forStudent).toList(),
                grade.compiler(),
                grade.remarks(),
                grade.coverage(),
                grade.provenance(),
                grade.machine());
    }

    private static CheckResult forStudent(CheckResult result) {
        CheckPlan plan = result.check();
        if (!plan.hidden()) {
            return result;
        }
        CheckPlan known = new CheckPlan(
                plan.id(), plan.title(), plan.points(), plan.hint(), List.of(), plan.visibility(), plan.parts());
        return new CheckResult(
                known,
                result.verdict(),
                result.earned(),
                result.why().inWords(result.leftOut() ? LEFT_OUT : neutral(result.verdict())),
                Optional.empty(),
                Measurements.NONE,
                List.of(),
                result.parts().stream().map(PartResult::withoutMessage).toList());
    }

    private static String neutral(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "";
            case HELD_BACK -> "This check is hidden; it is decided at hand-in.";
            case PARTIAL, FAILED, NOT_RUN -> "This check is hidden; what it tries isn't shown.";
            case UNMEASURABLE -> "This check is hidden; it couldn't be decided here, so its points are pending.";
        };
    }
}
