package io.github.mvngrade.warden.accounting;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccount.Terms;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Accounts for one timed run: from look to look, how long the threads of a process tree ran, and how long they waited for a
 * processor. See {@link KernelAccount} for what comes of it.
 */
public final class Accountant implements AutoCloseable {
    /** With no more demand than this part of an interval, its length counts in full: the program slept, or waited for a disk. */
    private static final double LEAST_DEMAND = .05;

    /** A thread can change its terms at any time; they are looked at again each time that it has run this long. */
    private static final long TERMS_EVERY_NANOS = 1_000_000;

    private static final double NANOS_PER_SECOND = 1e9;

    private final ThreadTable table;
    private final int processors;
    private final LongSupplier nanoTime;
    private final Map<Long, Known> threads = new HashMap<>();
    private Duration cpuBefore = Duration.ZERO;
    private long lastLook;
    private double idealNanos;
    private long seenNanos;
    private boolean ownTerms;

    /**
     * An accountant for one run.
     *
     * @param table that is closed with it
     * @param processors how many the run would have if they were free, 1 or more
     * @param nanoTime a clock that only ever goes on, in nanoseconds
     */
    public Accountant(ThreadTable table, int processors, LongSupplier nanoTime) {
        this.table = table;
        this.processors = processors;
        this.nanoTime = nanoTime;
        this.lastLook = nanoTime.getAsLong();
    }

    /**
     * What is known of a thread.
     *
     * @param atBegin how long it had run when the account began
     * @param atTerms how long it had run when its terms were looked at
     * @param last what it had used at the last look
     */
    private record Known(long atBegin, long atTerms, ThreadTable.Use last) {
        static Known fresh(long thread) {
            return new Known(0, -TERMS_EVERY_NANOS, new ThreadTable.Use(thread, 0, 0));
        }

        /** Counts only grow; where they are smaller, another thread has the id by now. */
        boolean isSame(ThreadTable.Use now) {
            return now.ranNanos() >= last.ranNanos() && now.waitedNanos() >= last.waitedNanos();
        }

        long ran() {
            return last.ranNanos() - atBegin;
        }
    }

    /**
     * The run begins: what was used before doesn't count.
     *
     * @param pids of all its processes
     * @param cpu that they have used
     */
    public void begin(Collection<Long> pids, Duration cpu) {
        cpuBefore = cpu;
        for (long pid : pids) {
            for (ThreadTable.Use use : table.uses(pid)) {
                threads.put(use.thread(), new Known(use.ranNanos(), use.ranNanos(), use));
                ownTerms |= table.isOnOwnTerms(pid, use.thread());
            }
        }
        lastLook = nanoTime.getAsLong();
    }

    /** Looks at the threads of all its processes. */
    public void look(Collection<Long> pids) {
        long now = nanoTime.getAsLong();
        long ran = 0;
        long waited = 0;
        for (long pid : pids) {
            for (ThreadTable.Use use : table.uses(pid)) {
                Known known = threads.get(use.thread());
                if (known == null || !known.isSame(use)) {
                    known = Known.fresh(use.thread());
                }
                boolean termsDue = use.ranNanos() - known.atTerms() >= TERMS_EVERY_NANOS;
                ownTerms |= termsDue && table.isOnOwnTerms(pid, use.thread());
                ran += use.ranNanos() - known.last().ranNanos();
                waited += use.waitedNanos() - known.last().waitedNanos();
                long atTerms = termsDue ? use.ranNanos() : known.atTerms();
                threads.put(use.thread(), new Known(known.atBegin(), atTerms, use));
            }
        }
        add(now - lastLook, ran, waited);
        lastLook = now;
    }

    private void add(long length, long ran, long waited) {
        double demand = ran + waited;
        boolean idle = demand <= LEAST_DEMAND * length;
        double met = idle ? 1 : Math.min(1, ran / Math.min(demand, (double) processors * length));
        idealNanos += length * met;
        seenNanos += ran;
    }

    /**
     * The run is over.
     *
     * @param pids of the processes that are left
     * @param cpu that all have used
     * @return its account; empty if the kernel counted nothing
     */
    public Optional<KernelAccount> end(Collection<Long> pids, Duration cpu) {
        look(pids);
        double used = cpu.minus(cpuBefore).toNanos() / NANOS_PER_SECOND;
        if (seenNanos == 0 || idealNanos <= 0) {
            return Optional.empty();
        }
        return Optional.of(new KernelAccount(
                idealNanos / NANOS_PER_SECOND,
                longest() / NANOS_PER_SECOND,
                Math.max(0, used),
                seenNanos / NANOS_PER_SECOND,
                ownTerms ? Terms.OWN : Terms.EQUAL));
    }

    @Override
    public void close() {
        table.close();
    }

    private double longest() {
        return threads.values().stream().mapToLong(Known::ran).max().orElse(0);
    }
}
