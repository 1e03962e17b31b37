package io.github.mvngrade.batch.roster;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How much later somebody's deadline is.
 *
 * @param until another moment; empty if it is so much later than everybody's
 * @param by so much later; zero if there is another moment
 */
public record Extension(Optional<Instant> until, Duration by) {
    /**
     * Reads {@code 3 d}, {@code 12 h} or {@code 2026-11-25T23:59+01:00}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Extension of(String text) {
        Optional<Duration> span = Span.of(text);
        return span.isPresent()
                ? new Extension(Optional.empty(), span.get())
                : new Extension(Optional.of(moment(text)), Duration.ZERO);
    }

    /** @throws IllegalArgumentException if it isn't a moment with its time zone */
    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text.strip().replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a moment must be like 2026-11-25T23:59+01:00, but is \"" + text + '"', e);
        }
    }

    /** The deadline with it. */
    Instant after(Instant deadline) {
        return until.orElse(deadline.plus(by));
    }
}
