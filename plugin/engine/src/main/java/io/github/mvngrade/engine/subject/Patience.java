package io.github.mvngrade.engine.subject;

import java.time.Duration;

/**
 * How long a subject may take on a machine that others use, too. The first half of its limit counts in full, so that most
 * checks are over before anybody looks; of the time after it only as much counts as the others left to it.
 */
final class Patience {
    /** So many times its limit are enough, however busy the machine is. */
    private static final int MOST = 4;

    /** What is left of a limit when it counts as passed: on a quiet machine, too, somebody else runs now and then. */
    private static final double REST = .05;

    private final Duration limit;

    /** @param limit on a machine of one's own */
    Patience(Duration limit) {
        this.limit = limit;
    }

    /** The time before the first look. */
    Duration unwatched() {
        return limit.dividedBy(2);
    }

    /**
     * How much longer the subject may take; zero if its time has passed.
     *
     * @param watched the time since the first look
     * @param left the share of the processors that others left to the subject since then, from 0 to 1
     */
    Duration more(Duration watched, double left) {
        Duration counted = unwatched().plusNanos((long) (watched.toNanos() * left));
        Duration rest = limit.minus(counted);
        Duration most = limit.multipliedBy(MOST).minus(unwatched()).minus(watched);
        if (rest.toNanos() <= REST * limit.toNanos() || most.isNegative()) {
            return Duration.ZERO;
        }
        return rest.compareTo(most) < 0 ? rest : most;
    }
}
