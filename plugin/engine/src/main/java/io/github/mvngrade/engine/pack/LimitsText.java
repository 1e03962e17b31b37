package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.plan.Limits;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Limits as an author writes them.
 *
 * @param heap like {@code 256m} or {@code 1g}, by default {@code 256m}
 * @param perCheck like {@code 10s}, {@code 500ms} or {@code 2m}, by default {@code 10s}
 * @param total likewise, by default {@code 120s}
 */
public record LimitsText(
        @Nullable String heap,
        @Nullable String perCheck,
        @Nullable String total) {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})(ms|s|m|g)");

    static LimitsText of(Limits limits) {
        return new LimitsText(limits.heapMiB() + "m", text(limits.perCheck()), text(limits.total()));
    }

    static String text(Duration time) {
        return time.toMillis() + "ms";
    }

    /** @throws IllegalArgumentException if an amount can't be read */
    Limits toLimits() {
        return new Limits(
                mebibytes(heap == null ? "256m" : heap),
                duration("limits.perCheck", perCheck == null ? "10s" : perCheck),
                duration("limits.total", total == null ? "120s" : total));
    }

    private static int mebibytes(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            int number = Integer.parseInt(amount.group(1));
            switch (amount.group(2)) {
                case "m":
                    return number;
                case "g":
                    return Math.multiplyExact(number, 1024);
                default:
            }
        }
        throw new IllegalArgumentException("limits.heap must be like 256m or 1g, but is \"" + text + '"');
    }

    /**
     * Reads a time.
     *
     * @param key whose value it is
     * @param text like {@code 10s}, {@code 500ms} or {@code 2m}
     * @throws IllegalArgumentException if it is none
     */
    public static Duration duration(String key, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            int number = Integer.parseInt(amount.group(1));
            switch (amount.group(2)) {
                case "ms":
                    return Duration.ofMillis(number);
                case "s":
                    return Duration.ofSeconds(number);
                case "m":
                    return Duration.ofMinutes(number);
                default:
            }
        }
        throw new IllegalArgumentException(key + " must be like 10s, 500ms or 2m, but is \"" + text + '"');
    }
}
