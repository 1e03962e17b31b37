package parallel.threadsquares.checks;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Where threads wait for each other, so that it is certain that they work at the same time. The calling thread never waits. */
final class Meeting {
    /** Threads that work at the same time meet at once, unless the machine is busy. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private final int wanted;
    private final Thread caller = Thread.currentThread();
    private final Set<Thread> arrived = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean missed;

    /** @param wanted how many threads have to come */
    Meeting(int wanted) {
        this.wanted = wanted;
    }

    /** Waits until all have come. When that was in vain once, nobody waits any more. */
    synchronized void arrive() {
        if (Thread.currentThread() == caller) {
            return;
        }
        arrived.add(Thread.currentThread());
        notifyAll();
        await();
    }

    /** Whether all have come at the same time; waits for those that are on their way. */
    synchronized boolean tookPlace() {
        await();
        return arrived.size() >= wanted && !missed;
    }

    private void await() {
        long end = System.nanoTime() + MOST.toNanos();
        long left = MOST.toNanos();
        try {
            while (arrived.size() < wanted && !missed && left > 0) {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                left = end - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        missed |= arrived.size() < wanted;
        notifyAll();
    }

    /** For a message. */
    synchronized String seen() {
        return switch (arrived.size()) {
            case 0 -> "no thread but the calling one";
            case 1 -> "one thread, alone";
            default -> arrived.size() + " threads, " + (missed ? "one after the other" : "together");
        };
    }
}
