package io.github.mvngrade.subject.submission;

import java.util.concurrent.atomic.AtomicInteger;

/** Remembers across runs, as long as its class does. */
public final class Counter {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Counter() {}

    /** How often it was asked. */
    public static int next() {
        return COUNT.incrementAndGet();
    }
}
