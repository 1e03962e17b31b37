package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Hidden;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets threads go on in pairs, so that both do at the same moment what comes next. What must not be done by two at once, and is
 * done by two at once thousands of times, goes wrong sooner or later.
 */
@Hidden
final class StartingGun {
    /** The other one is on its way, or there is none. */
    private static final long LONGEST_NANOS = 30_000;

    /** Until then both know that they have met. */
    private static final long RUN_UP_NANOS = 400;

    /** One of two goes on a little later, by another time for each pair: the moment at which it matters isn't known. */
    private static final long STEP_NANOS = 10;

    private static final long STEPS = 20;

    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong pairs = new AtomicLong();
    private volatile long go;

    /** Waits until another thread has come, or 30 microseconds. */
    void ready() {
        long number = arrived.incrementAndGet();
        long now = System.nanoTime();
        if (number % 2 == 0) {
            go = now + RUN_UP_NANOS;
            spinUntil(now + RUN_UP_NANOS);
            return;
        }
        while (arrived.get() == number) {
            if (System.nanoTime() - now > LONGEST_NANOS) {
                return;
            }
        }
        long met = pairs.incrementAndGet();
        long moment = go;
        if (moment - now < 0) {
            moment = System.nanoTime() + RUN_UP_NANOS / 2; // the other one hasn't said yet when
        }
        spinUntil(moment + met % STEPS * STEP_NANOS);
    }

    private static void spinUntil(long moment) {
        while (System.nanoTime() - moment < 0) {
            Thread.onSpinWait();
        }
    }

    /** How often two threads have met. */
    long pairs() {
        return pairs.get();
    }
}
