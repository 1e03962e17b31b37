package io.github.mvngrade.engine.subject;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kills a subject that lets its time pass, after asking it for a dump of its threads. */
public final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "subject-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration limit;
    private final Subject subject;
    private @Nullable ScheduledFuture<?> alarm;
    private String outputBefore = "";
    private boolean passed;

    /** @param limit how long it may take from each {@link #start} on */
    public Deadline(Duration limit, Subject subject) {
        this.limit = limit;
        this.subject = subject;
    }

    /** The time runs from now on; a time that ran before is forgotten. */
    public synchronized void start() {
        stop();
        if (!passed) {
            alarm = CLOCK.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The time no longer runs. */
    public synchronized void stop() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    /** Drops what the subject printed up to now, unless that is already what a passed time left. */
    public synchronized void forgetOutput() {
        if (!passed) {
            subject.takeOutput();
        }
    }

    private synchronized void expire() {
        passed = true;
        outputBefore = subject.takeOutput();
        subject.dumpThreads();
        subject.kill();
    }

    /** Whether the subject was killed for letting its time pass. */
    public synchronized boolean passed() {
        return passed;
    }

    /** What the subject had printed before the dump; empty while its time hasn't passed. */
    public synchronized String outputBefore() {
        String before = outputBefore;
        outputBefore = "";
        return before;
    }

    @Override
    public void close() {
        stop();
    }
}
