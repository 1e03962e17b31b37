package io.github.mvngrade.engine.compile;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a compiler's process is waited for. Its limit is meant on a machine of its own: where others keep the machine
 * busy, or it was stopped for a while, what counts is the processor time that the process itself got.
 */
final class CompilerPatience {
    /** So many times the limit is waited, however busy the machine is. */
    private static final int MOST = 4;

    /** The least time between two looks, as a part of the limit. */
    private static final int LOOKS = 10;

    private final Duration limit;

    CompilerPatience(Duration limit) {
        this.limit = limit;
    }

    /** A process as it is waited for. */
    interface Running {
        /** Waits for its end; whether it came. */
        boolean endsWithin(Duration time) throws InterruptedException;

        /** The processor time that it has used; empty if nobody can tell. */
        Optional<Duration> cpu();
    }

    /** What came of the waiting. */
    enum End {
        ENDED,
        /** It used its whole limit, and went on. */
        TOO_SLOW,
        /** Others left it too little time to tell. */
        STARVED
    }

    /** Waits. A process whose use nobody can tell has its limit and no more. */
    End await(Running process) throws InterruptedException {
        Duration waited = Duration.ZERO;
        Duration next = limit;
        while (!process.endsWithin(next)) {
            waited = waited.plus(next);
            Duration used = process.cpu().orElse(limit);
            if (used.compareTo(limit) >= 0) {
                return process.endsWithin(Duration.ZERO) ? End.ENDED : End.TOO_SLOW;
            }
            Duration rest = longest().minus(waited);
            if (rest.isNegative() || rest.isZero()) {
                return End.STARVED;
            }
            next = least(rest, most(limit.minus(used), limit.dividedBy(LOOKS)));
        }
        return End.ENDED;
    }

    /** How long a process is waited for at most. */
    Duration longest() {
        return limit.multipliedBy(MOST);
    }

    private static Duration least(Duration first, Duration second) {
        return first.compareTo(second) < 0 ? first : second;
    }

    private static Duration most(Duration first, Duration second) {
        return first.compareTo(second) > 0 ? first : second;
    }
}
