package io.github.mvngrade.checks.threads;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Watches the threads of a call from {@link #start} to {@link #end}; both in the thread that makes the call. */
public final class Watch {
    /** A thread that somebody has joined may still be counted for a moment. */
    private static final Duration SETTLING = Duration.ofMillis(100);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread caller = Thread.currentThread();
    private final Meeting meeting = new Meeting();
    private final PrintStream outBefore = System.out;
    private final Set<Thread> before = LiveThreads.now();
    private final PrintedByThread printed = new PrintedByThread(outBefore, caller, LiveThreads.others(before));
    private final long startedBefore = threads.getTotalStartedThreadCount();
    private final int peakBefore;

    private Watch() {
        settle();
        threads.resetPeakThreadCount();
        peakBefore = threads.getPeakThreadCount();
    }

    private void settle() {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (threads.getThreadCount() > LiveThreads.now().size() && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    /** Takes the place of standard output, and begins to count. */
    public static Watch start() {
        Watch watch = new Watch();
        System.setOut(new PrintStream(watch.printed, true, StandardCharsets.UTF_8));
        return watch;
    }

    /** The current thread works. */
    public void mark() {
        printed.mark();
    }

    /** The current thread works, and waits for others until this many have come; the caller doesn't wait. */
    public void meet(int wanted) {
        printed.mark();
        if (Thread.currentThread() != caller) {
            meeting.arrive(wanted);
        }
    }

    /** Puts standard output back, and stops to count. */
    public Seen end() {
        System.setOut(outBefore);
        int atOnce = threads.getPeakThreadCount() - peakBefore;
        long started = threads.getTotalStartedThreadCount() - startedBefore;
        List<Thread> alive = LiveThreads.since(before);
        List<Thread> left =
                alive.stream().filter(thread -> !LiveThreads.isOfTheJdk(thread)).toList();
        int ofTheJdk = alive.size() - left.size();
        long ended = before.stream().filter(thread -> !thread.isAlive()).count();
        return new Seen(printed.end(), Math.max(0, atOnce - ofTheJdk), ended, Math.max(0, started - ofTheJdk), left);
    }

    /**
     * What was seen.
     *
     * @param atOnce how many threads lived at one moment, at most, beyond those that lived before
     * @param ended how many of those that lived before have ended meanwhile: so many more may have lived at one moment
     * @param started how many threads were started
     * @param left those that still lived at the end
     */
    public record Seen(Printed printed, int atOnce, long ended, long started, List<Thread> left) {}
}
