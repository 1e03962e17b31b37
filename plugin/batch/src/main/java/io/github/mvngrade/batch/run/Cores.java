package io.github.mvngrade.batch.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * The cores that a batch uses: a check holds one, a measurement all of them. Whoever waits longest is next, so that no measurement
 * waits for ever behind a stream of checks.
 */
final class Cores {
    private final int count;
    private final Semaphore free;

    /** @param count 1 or more */
    Cores(int count) {
        this.count = count;
        this.free = new Semaphore(count, true);
    }

    int count() {
        return count;
    }

    <T> T one(Callable<T> work) throws Exception {
        return with(1, work);
    }

    <T> T all(Callable<T> work) throws Exception {
        return with(count, work);
    }

    private <T> T with(int held, Callable<T> work) throws Exception {
        free.acquire(held);
        try {
            return work.call();
        } finally {
            free.release(held);
        }
    }
}
