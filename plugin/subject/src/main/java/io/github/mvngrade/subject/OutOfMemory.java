package io.github.mvngrade.subject;

import java.util.concurrent.atomic.AtomicReference;

/** A reserve of heap, given up so that the end of all heap can still be reported. */
final class OutOfMemory {
    /** With what the subject ends itself after an error that its JVM may not survive in good order. */
    static final int EXIT_CODE = 70;

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
