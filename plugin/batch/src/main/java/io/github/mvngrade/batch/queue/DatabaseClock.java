package io.github.mvngrade.batch.queue;

import com.github.kagkarlsson.scheduler.Clock;
import io.github.mvngrade.batch.book.BookException;
import io.github.mvngrade.batch.book.Database;
import java.time.Duration;
import java.time.Instant;

/**
 * The database's clock: a machine whose own is a minute ahead would take every other for dead. It is asked now and then, and this
 * machine's steady clock tells the time in between.
 */
public final class DatabaseClock implements Clock {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Database database;
    private Instant asked;
    private long askedNanos;

    /** @throws BookException if the database can't be asked */
    public DatabaseClock(Database database) throws BookException {
        this.database = database;
        this.asked = database.now();
        this.askedNanos = System.nanoTime();
    }

    @Override
    public synchronized Instant now() {
        if (System.nanoTime() - askedNanos > FRESH.toNanos()) {
            try {
                asked = database.now();
                askedNanos = System.nanoTime();
            } catch (BookException away) {
                // The steady clock goes on well enough until the database is back.
                return told();
            }
        }
        return told();
    }

    private Instant told() {
        return asked.plusNanos(System.nanoTime() - askedNanos);
    }
}
