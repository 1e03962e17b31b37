package io.github.mvngrade.warden;

import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.warden.WardenOrders;
import io.github.mvngrade.model.warden.WardenReports;
import io.github.mvngrade.warden.accounting.Accountant;
import io.github.mvngrade.warden.accounting.ThreadTable;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries out the grader's orders, and looks at the subject's tree now and then. */
final class Warden implements WardenOrders {
    private static final int PACE_MILLIS = 20;
    private static final int SHORT_PAUSE_MILLIS = 5;

    /** A tree that forks without end is stopped or killed again and again, and given up on after this. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Process subject;
    private final Kernel kernel;
    private final ProcessTree tree;
    private final WardenReports reports;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "observer");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> looks;
    private @Nullable Accountant accountant;

    Warden(Process subject, ProcessTable table, Kernel kernel, WardenReports reports) {
        this.subject = subject;
        this.kernel = kernel;
        this.tree = new ProcessTree(table, kernel, ProcessHandle.current().pid(), subject.pid());
        this.reports = reports;
        this.looks = every(PACE_MILLIS);
    }

    private ScheduledFuture<?> every(int millis) {
        return clock.scheduleWithFixedDelay(this::look, 0, millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        tree.look();
        if (accountant != null) {
            accountant.look(tree.living());
        }
    }

    @Override
    public synchronized void begin() {
        tree.begin();
    }

    @Override
    public synchronized void pace(int millis) {
        looks.cancel(false);
        looks = every(millis);
    }

    @Override
    public synchronized void settle(int graceMillis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(graceMillis);
        tree.look();
        while (!tree.onlySubjectLives() && System.nanoTime() - end < 0) {
            pause();
            tree.look();
        }
        List<ObservedProcess> seen = tree.takePeriod();
        if (!tree.onlySubjectLives()) {
            killAllBut(subject.pid());
            // What was killed has been reported as a survivor; what it forked while being killed says nothing new.
            tree.takePeriod();
        }
        reports.observed(seen);
    }

    @Override
    public synchronized void use() {
        tree.look();
        reports.used(tree.cpu().toNanos());
    }

    @Override
    public synchronized void account(int processors) {
        dropAccount();
        tree.look();
        Duration before = tree.cpu();
        accountant = ThreadTable.ofThisMachine()
                .map(threads -> new Accountant(threads, processors, System::nanoTime))
                .orElse(null);
        if (accountant != null) {
            accountant.begin(tree.living(), before);
        }
        reports.used(before.toNanos());
    }

    @Override
    public synchronized void accounted() {
        tree.look();
        reports.accounted(accountant == null ? Optional.empty() : accountant.end(tree.living(), tree.cpu()));
        dropAccount();
    }

    private void dropAccount() {
        if (accountant != null) {
            accountant.close();
            accountant = null;
        }
    }

    /** Stopped processes can't fork, so a look that finds no new one has found them all. */
    @Override
    public synchronized void stop() {
        long end = System.nanoTime() + MOST_NANOS;
        Set<Long> stopped = new HashSet<>();
        tree.look();
        while (stopped.addAll(tree.living()) && System.nanoTime() - end < 0) {
            tree.living().forEach(kernel::stop);
            tree.look();
        }
        reports.used(tree.cpu().toNanos());
    }

    @Override
    public synchronized void resume() {
        tree.living().forEach(kernel::resume);
    }

    @Override
    public void status() {
        if (subject.isAlive()) {
            reports.running();
        } else {
            reports.exited(subject.exitValue());
        }
    }

    @Override
    public synchronized void kill() {
        subject.destroyForcibly();
        tree.look();
        killAllBut(-1);
    }

    private void killAllBut(long spared) {
        long end = System.nanoTime() + MOST_NANOS;
        List<Long> left = left(spared);
        while (!left.isEmpty() && System.nanoTime() - end < 0) {
            left.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            pause();
            tree.look();
            left = left(spared);
        }
    }

    private List<Long> left(long spared) {
        return tree.living().stream().filter(pid -> pid != spared).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(SHORT_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
