package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lowest share of points with which a build passes.
 *
 * @param percent of the points that could be decided here (pending and held-back ones aside), 0 to 100
 */
record PassMark(BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PassMark {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "grade.passMark must be a number from 0 to 100, such as 50, but is " + percent);
        }
    }

    /** @throws IllegalArgumentException if the text isn't a percentage */
    static PassMark of(String text) {
        try {
            return new PassMark(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "grade.passMark must be a number from 0 to 100, such as 50, but is " + text, e);
        }
    }

    /**
     * A sentence about how the mark was missed; empty if it was reached. Exact: nothing is rounded. Points that are
     * pending because the grader itself failed must not help anyone to a mark, so they count as missing.
     */
    Optional<String> missedBy(Grade grade) {
        Score score = grade.score();
        Points faulty = grade.checks().stream()
                .filter(CheckResult::pendingByFault)
                .map(result -> result.check().points())
                .reduce(Points.ZERO, Points::plus);
        BigDecimal reached = score.earned().amount().multiply(HUNDRED);
        BigDecimal wanted = score.decided().plus(faulty).amount().multiply(percent);
        if (reached.compareTo(wanted) >= 0) {
            return Optional.empty();
        }
        return Optional.of("The grade is " + score.earned() + " of " + score.decided()
                + " points that could be decided here, which is below the pass mark of " + percent.toPlainString()
                + " % (grade.passMark)"
                + (faulty.isZero()
                        ? ""
                        : ". Points that are pending because the grader itself failed count as missing here: "
                                + faulty));
    }
}
