package io.github.mvngrade.subject.seam;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A thread on which code of a submission and the harness take turns. A submission may interrupt it like any other thread.
 * While the harness uses it undisturbed, interrupts are dropped: one that arrived then would close the grader's channel for
 * good.
 */
public final class CheckThread extends Thread {
    private final Object gate = new Object();
    private boolean shut;

    public CheckThread(Runnable task, String name) {
        super(task, name);
    }

    /** What the harness does undisturbed. */
    @FunctionalInterface
    public interface Action<T> {
        T run() throws IOException;
    }

    /**
     * Does this while no interrupt reaches the current thread. An earlier one is forgotten. On any other kind of thread
     * nothing is held back.
     */
    public static <T> T undisturbed(Action<T> action) throws IOException {
        if (!(Thread.currentThread() instanceof CheckThread thread)) {
            return action.run();
        }
        boolean before = thread.shut(true);
        try {
            return action.run();
        } finally {
            thread.shut(before);
        }
    }

    /** Waits undisturbed for another thread's end, for at most this many milliseconds; returns whether it ended. */
    public static boolean awaitEnd(Thread other, long millis) {
        try {
            return undisturbed(() -> joined(other, millis));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean joined(Thread other, long millis) {
        try {
            other.join(millis);
        } catch (InterruptedException byAnotherKindOfThread) {
            Thread.currentThread().interrupt();
        }
        return !other.isAlive();
    }

    /** Shuts or opens the gate, and returns how it was. If two threads are at the gate, one waits for the other. */
    private boolean shut(boolean wanted) {
        synchronized (gate) {
            boolean before = shut;
            shut = wanted;
            if (wanted) {
                Thread.interrupted();
            }
            return before;
        }
    }

    @Override
    public void interrupt() {
        synchronized (gate) {
            if (!shut) {
                super.interrupt();
            }
        }
    }
}
