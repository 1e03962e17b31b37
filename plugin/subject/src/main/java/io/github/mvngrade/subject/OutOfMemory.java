package io.github.mvngrade.subject;

import java.util.concurrent.atomic.AtomicReference;

/** A reserve of heap, given up so that an exhausted heap can still be reported. */
final class OutOfMemory {
    private static final int RESERVE_BYTES = 1 << 20;
    private final AtomicReference<byte[]> reserve = new AtomicReference<>(new byte[RESERVE_BYTES]);

    private OutOfMemory() {}

    static OutOfMemory reserve() {
        return new OutOfMemory();
    }

    void release() {
        reserve.set(null);
    }
}
