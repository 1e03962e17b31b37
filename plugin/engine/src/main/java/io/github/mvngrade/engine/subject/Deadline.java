package io.github.mvngrade.engine.subject;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills a subject that lets its time pass, after asking it for a dump of its threads. Where others use its processors, too,
 * it has longer, as {@link Patience} says.
 */
public final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "subject-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration usual;
    private Duration limit;
    private Patience patience;
    private final Subject subject;
    private @Nullable ScheduledFuture<?> alarm;
    private boolean passed;

    /** Tells an alarm that was already under way when it was cancelled. */
    private long turn;

    /** @param usual how long it may take from each {@link #start} on, on a machine of its own */
    public Deadline(Duration usual, Subject subject) {
        this.usual = usual;
        this.limit = usual;
        this.patience = new Patience(usual);
        this.subject = subject;
    }

    /** The time runs from now on; a time that ran before is forgotten. */
    public synchronized void start() {
        start(usual);
    }

    /** The same with another time, until the next start. */
    public synchronized void start(Duration time) {
        stop();
        limit = time;
        patience = new Patience(time);
        if (!passed) {
            after(patience.unwatched(), this::watch);
        }
    }

    private void after(Duration time, Runnable action) {
        long current = turn;
        alarm = CLOCK.schedule(() -> ring(current, action), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void ring(long current, Runnable action) {
        if (current == turn) {
            action.run();
        }
    }

    private void watch() {
        long start = System.nanoTime();
        Optional<ForeignUse> before = subject.foreignUse();
        after(limit.minus(patience.unwatched()), () -> judge(start, before));
    }

    private void judge(long start, Optional<ForeignUse> before) {
        double left = before.flatMap(from -> subject.foreignUse().map(from::leftUntil))
                .orElse(1.0);
        Duration more = patience.more(Duration.ofNanos(System.nanoTime() - start), left);
        if (more.isZero()) {
            expire();
        } else {
            after(more, () -> judge(start, before));
        }
    }

    /** The time no longer runs. */
    public synchronized void stop() {
        turn++;
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

    private void expire() {
        passed = true;
        subject.dumpThreads();
        subject.kill();
    }

    /** Whether the subject was killed for letting its time pass. */
    public synchronized boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        stop();
    }
}
