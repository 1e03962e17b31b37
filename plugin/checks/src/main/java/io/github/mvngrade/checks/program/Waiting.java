package io.github.mvngrade.checks.program;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waiting that an interrupt doesn't end, always for a bounded time. A submission may leave an interrupt behind, which must
 * not decide a check. Afterwards the thread is interrupted again.
 */
public final class Waiting {
    private Waiting() {}

    /** Something that waits, and can be asked again when an interrupt ended it. */
    @FunctionalInterface
    public interface Bounded<T> {
        T await() throws InterruptedException;
    }

    /** Its result, however often it is interrupted. */
    public static <T> T undisturbed(Bounded<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the process ended in time. */
    public static boolean untilEnd(Process process, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        return undisturbed(() -> process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
    }
}
