package io.github.mvngrade.report.words;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check that is most worth looking at first.
 *
 * @param check it failed, or earned only a part
 * @param cause what keeps its class from being graded, where that is known
 * @param lost points lost by it, and by others that lack the same class
 * @param waiting points of checks that weren't run because they require this one, directly or not
 */
public record FirstFix(CheckResult check, Optional<Remark> cause, Points lost, Points waiting) {
    private static final Set<Remark.Kind> KEEPING_A_CLASS_OUT = Set.of(
            Remark.Kind.NOT_A_SOURCE_NAME,
            Remark.Kind.ELSEWHERE,
            Remark.Kind.ONLY_COMPILED,
            Remark.Kind.NO_PACKAGE,
            Remark.Kind.WRONG_PACKAGE);

    /**
     * Among the checks that ran and lost points, the one with the most at stake; the earlier of equals. Empty if there is
     * none, or no ordinary grade: then its reason comes first.
     */
    public static Optional<FirstFix> of(Grade grade) {
        if (grade.outcome() != Outcome.GRADED) {
            return Optional.empty();
        }
        List<CheckResult> checks = grade.checks();
        return checks.stream()
                .filter(check -> check.verdict() == Verdict.FAILED || check.verdict() == Verdict.PARTIAL)
                .map(check -> new FirstFix(check, Optional.empty(), lost(check), waitingFor(check, checks)))
                .reduce((first, next) -> next.atStake().compareTo(first.atStake()) > 0 ? next : first)
                .map(first -> first.withCause(grade));
    }

    private FirstFix withCause(Grade grade) {
        return grade.remarks().stream()
                .filter(remark -> KEEPING_A_CLASS_OUT.contains(remark.kind()) && lacksClassOf(remark, check))
                .findFirst()
                .map(remark -> new FirstFix(check, Optional.of(remark), lostFor(remark, grade), waiting))
                .orElse(this);
    }

    private static Points lostFor(Remark remark, Grade grade) {
        return grade.checks().stream()
                .filter(each -> lacksClassOf(remark, each))
                .map(FirstFix::lost)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Whether a check wasn't run because the class of this file is missing. */
    private static boolean lacksClassOf(Remark remark, CheckResult check) {
        String file = remark.file().substring(remark.file().lastIndexOf('/') + 1);
        return check.verdict() == Verdict.FAILED
                && check.execution().isEmpty()
                && check.why().message().contains('`' + file.replaceFirst("\\..*", "") + '`');
    }

    /** What to fix: the check's title, or what keeps its class from being graded. */
    public String what() {
        return cause.map(RemarkWords::of).orElse(check.check().title() + ".");
    }

    /** For example {@code Worth 1.5 points, and 3 more wait for it}. */
    public String worth() {
        return "Worth " + Numbers.points(lost) + (waiting.isZero() ? "" : ", and " + waiting + " more wait for it");
    }

    private Points atStake() {
        return lost.plus(waiting);
    }

    private static Points lost(CheckResult check) {
        return check.check().points().minus(check.earned());
    }

    /** A plan lists whatever a check requires before it, so one pass finds the indirect ones too. */
    private static Points waitingFor(CheckResult missing, List<CheckResult> checks) {
        Set<CheckId> blocked = new HashSet<>(Set.of(missing.check().id()));
        Points sum = Points.ZERO;
        for (CheckResult check : checks) {
            if (check.verdict() == Verdict.NOT_RUN
                    && !check.leftOut()
                    && check.check().requires().stream().anyMatch(blocked::contains)) {
                blocked.add(check.check().id());
                sum = sum.plus(lost(check));
            }
        }
        return sum;
    }
}
