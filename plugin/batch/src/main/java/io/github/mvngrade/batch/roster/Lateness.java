package io.github.mvngrade.batch.roster;

import io.github.mvngrade.model.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * How late something was, and what that costs.
 *
 * @param by after the deadline; zero if it was in time
 * @param percent of the points earned that it costs, from 0 to 100
 */
public record Lateness(Duration by, BigDecimal percent) {
    /** In time. */
    public static final Lateness NONE = new Lateness(Duration.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** That of something handed in at a moment. What is within the grace isn't late at all; from then on all days count. */
    public static Lateness of(Instant handedIn, Instant deadline, Deadlines.Policy policy) {
        Duration by = Duration.between(deadline, handedIn);
        if (by.compareTo(policy.grace()) <= 0 || by.isNegative() || by.isZero()) {
            return NONE;
        }
        long days = (by.toSeconds() - 1) / Duration.ofDays(1).toSeconds() + 1;
        BigDecimal percent = policy.perDay().multiply(BigDecimal.valueOf(days)).min(policy.most());
        return new Lateness(by, percent);
    }

    public boolean isLate() {
        return !by.isZero();
    }

    /** What it costs of these points, rounded down: rounding favours the student. */
    public Points cost(Points earned) {
        return new Points(earned.amount().multiply(percent).divide(HUNDRED, DECIMALS, RoundingMode.DOWN));
    }

    /** For example {@code 1 d 3 h late}. */
    public String words() {
        long days = by.toDays();
        long hours = by.minusDays(days).toHours();
        if (days == 0 && hours == 0) {
            return Math.max(1, by.toMinutes()) + " min late";
        }
        return (days == 0 ? "" : days + " d ") + (hours == 0 ? "" : hours + " h ") + "late";
    }
}
