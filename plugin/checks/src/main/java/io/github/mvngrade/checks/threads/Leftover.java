package io.github.mvngrade.checks.threads;

import io.github.mvngrade.checks.program.Waiting;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A thread that should have ended.
 *
 * @param place where it is, as a frame of a stack trace; empty if it has just ended
 */
public record Leftover(String name, String place) {
    /** Those of the threads that don't end within a time, which they have together. */
    public static List<Leftover> of(List<Thread> threads, Duration grace) {
        long end = System.nanoTime() + grace.toNanos();
        threads.forEach(thread -> Waiting.undisturbed(() -> {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            thread.join(Math.max(1, left));
            return thread;
        }));
        return threads.stream()
                .filter(Thread::isAlive)
                .map(thread -> new Leftover(thread.getName(), place(thread)))
                .toList();
    }

    /** Isn't asked of the thread: a class of a submission may answer as it likes. */
    private static String place(Thread thread) {
        StackTraceElement[] frames = Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() == thread)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new StackTraceElement[0]);
        return Arrays.stream(frames)
                .filter(frame -> frame.getModuleName() == null)
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(frame -> frame.getClassName().replaceFirst("^.*[.]", "") + "." + frame.getMethodName() + ", line "
                        + frame.getLineNumber() + " of " + frame.getFileName())
                .orElse("");
    }

    @Override
    public String toString() {
        return name + (place.isEmpty() ? "" : " (in " + place + ")");
    }
}
