package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Numbers for people, with a decimal point; what must reach a minimum is rounded down, so that it never flatters. */
public final class Numbers {
    private static final int SECONDS_DIGITS = 3;
    private static final double SMALL = .1;

    private Numbers() {}

    /** A measured speedup, rounded down: two decimals below 10, one below 100, none from there, as in {@code 1.59×}. */
    public static String ratio(double ratio) {
        if (!Double.isFinite(ratio)) {
            return "–";
        }
        int decimals = ratio < 10 ? 2 : ratio < 100 ? 1 : 0;
        return BigDecimal.valueOf(ratio).setScale(decimals, RoundingMode.FLOOR).toPlainString() + "×";
    }

    /**
     * One time compared with another, to two digits, as nobody's points depend on it: {@code 3.2 times as long}, {@code 0.61
     * times as long}, {@code 149 times as long}.
     */
    public static String timesAsLong(double ratio) {
        if (!Double.isFinite(ratio)) {
            return "–";
        }
        int decimals = ratio < SMALL ? 3 : ratio < 1 ? 2 : ratio < 10 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f times as long", ratio);
    }

    /** A plain number with two decimals, rounded down: {@code 1.93}. */
    public static String plain(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(2, RoundingMode.FLOOR).toPlainString()
                : "–";
    }

    /** A share as a percentage, rounded down: {@code 97 %}. */
    public static String percent(double share) {
        return Double.isFinite(share) ? (long) Math.floor(share * 100 + 1e-9) + " %" : "–";
    }

    /** A number that an author wrote, exactly: {@code 1.6×}, {@code 1000×}. */
    public static String exact(double ratio) {
        return BigDecimal.valueOf(ratio).stripTrailingZeros().toPlainString() + "×";
    }

    /** A measured time with three digits and a fitting unit: {@code 1.30 s}, {@code 35.2 ms}, {@code 4.10 µs}. */
    public static String seconds(double seconds) {
        if (seconds == 0) {
            return "0 s";
        }
        BigDecimal rounded = new BigDecimal(seconds, new MathContext(SECONDS_DIGITS));
        BigDecimal value = rounded.setScale(rounded.scale() + SECONDS_DIGITS - rounded.precision());
        if (value.compareTo(BigDecimal.ONE) >= 0) {
            return value.toPlainString() + " s";
        }
        BigDecimal millis = value.movePointRight(3);
        return millis.compareTo(BigDecimal.ONE) >= 0
                ? millis.toPlainString() + " ms"
                : millis.movePointRight(3).toPlainString() + " µs";
    }

    /** How long a check took: {@code 12 ms}, {@code 1.30 s}. */
    public static String duration(Duration duration) {
        return duration.toMillis() < 1000 ? duration.toMillis() + " ms" : seconds(duration.toMillis() / 1000.0);
    }

    /** {@code 1 point}, {@code 1.5 points}. */
    public static String points(Points points) {
        return points + (points.toString().equals("1") ? " point" : " points");
    }

    /** Thousands are set apart: {@code 26,210,400}. */
    public static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 block}, {@code 2 blocks}. */
    public static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
