package io.github.mvngrade.batch.roster;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 15 min}, {@code 12 h}, {@code 3 d}. */
final class Span {
    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,6})\\s*(min|minutes?|h|hours?|d|days?)", Pattern.CASE_INSENSITIVE);

    private Span() {}

    /** Empty if it isn't one. */
    static Optional<Duration> of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2).toLowerCase(Locale.ROOT).charAt(0)) {
                    case 'm' -> Duration.ofMinutes(count);
                    case 'h' -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }
}
