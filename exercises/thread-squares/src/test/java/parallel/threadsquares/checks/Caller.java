package parallel.threadsquares.checks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The thread that calls the submission, for workers that wait for what it does: so a mistake shows in each run, and not only in an
 * unlucky one. Two seconds after the first worker came, or if more than 64 have come, all go on as if nobody had waited: no
 * correct program fails by waiting.
 */
final class Caller {
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int MOST_WORKERS = 64;
    private static final long LOOK_AGAIN_NANOS = 50_000;

    private final Thread thread = Thread.currentThread();
    private final Set<Thread> before = others();
    private final Set<Thread> workers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final AtomicInteger present = new AtomicInteger();
    private volatile boolean waited;
    private volatile boolean over;
    private long end;

    /** Makes the call. When it is over, nobody waits any more. */
    <T> T calls(Callable<T> call) throws Exception {
        try {
            return call.call();
        } finally {
            over = true;
        }
    }

    /** Whether it waits, or has waited, for something: for its workers, unless it does something strange. */
    boolean waits() {
        Thread.State state = thread.getState();
        boolean perhaps = state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
        if (perhaps && !waited && isAtAWait(thread.getStackTrace())) {
            waited = true;
        }
        return waited;
    }

    /** Whether it is in one of the JDK's methods for it: who waits for a class to be initialised is in the same state. */
    private static boolean isAtAWait(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].getMethodName().matches("(wait|park|sleep)0?(Nanos0?)?");
    }

    /** Lets a worker wait until it waits, so that what it does before that, it does before the worker goes on. */
    void mustWaitFirst() {
        if (!waited && !over) {
            holdUntil(this::waits);
        }
    }

    /** Lets a worker wait for something, within the limits above; the calling thread itself goes on at once. */
    void holdUntil(BooleanSupplier open) {
        if (Thread.currentThread() == thread) {
            return;
        }
        arrive();
        waitsUntil(open);
        present.decrementAndGet();
    }

    /** The same for the calling thread, too. */
    void waitsUntil(BooleanSupplier open) {
        long latest = latest();
        while (!over && !open.getAsBoolean() && System.nanoTime() < latest) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private void arrive() {
        present.incrementAndGet();
        synchronized (workers) {
            workers.add(Thread.currentThread());
            if (workers.size() > MOST_WORKERS) {
                over = true;
            }
        }
    }

    private long latest() {
        synchronized (workers) {
            if (end == 0) {
                end = System.nanoTime() + MOST.toNanos();
            }
            return end;
        }
    }

    /** How many workers have come. */
    int workers() {
        synchronized (workers) {
            return workers.size();
        }
    }

    /** How many of them are here at this moment. */
    int present() {
        return present.get();
    }

    /** How many threads of its group live that didn't live before; not those of the common pool. */
    int started() {
        return (int) others().stream().filter(other -> !before.contains(other)).count();
    }

    private Set<Thread> others() {
        ThreadGroup group = thread.getThreadGroup();
        Thread[] found = new Thread[2 * group.activeCount() + MOST_WORKERS];
        int count = group.enumerate(found);
        Set<Thread> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(Arrays.asList(found).subList(0, count));
        return others;
    }
}
