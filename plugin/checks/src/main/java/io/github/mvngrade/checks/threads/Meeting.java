package io.github.mvngrade.checks.threads;

import io.github.mvngrade.checks.program.Waiting;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Where threads wait for each other, so that it is certain that they live at the same time. */
final class Meeting {
    /** Threads that run at the same time meet at once, unless the machine is busy. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private final Set<Thread> arrived = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean over;

    /** Waits until this many threads have arrived. When that was in vain once, nobody waits any more. */
    synchronized void arrive(int wanted) {
        arrived.add(Thread.currentThread());
        notifyAll();
        long end = System.nanoTime() + MOST.toNanos();
        Waiting.undisturbed(() -> {
            long left = MOST.toNanos();
            while (!over && arrived.size() < wanted && left > 0) {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                left = end - System.nanoTime();
            }
            return this;
        });
        over |= arrived.size() < wanted;
        notifyAll();
    }
}
