package io.github.mvngrade.report.words;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check that it pays most to look at first.
 *
 * @param check it failed, or earned only a part
 * @param lost points that it lost itself
 * @param waiting points of checks that weren't run because they require this one, directly or not
 */
public record FirstFix(CheckResult check, Points lost, Points waiting) {

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
                .map(check -> new FirstFix(check, lost(check), waitingFor(check, checks)))
                .reduce((first, next) -> next.atStake().compareTo(first.atStake()) > 0 ? next : first);
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
