package io.github.mvngrade.checks.threads;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/** The JVM's live threads, and which of them belong to the JDK. */
final class LiveThreads {
    private static final String DELAYS = "CompletableFutureDelayScheduler";

    private LiveThreads() {}

    static Set<Thread> now() {
        Set<Thread> all = Collections.newSetFromMap(new IdentityHashMap<>());
        ThreadGroup top = top();
        Thread[] found = new Thread[Math.max(16, top.activeCount() * 2)];
        int count = top.enumerate(found, true);
        while (count == found.length) {
            found = new Thread[found.length * 2];
            count = top.enumerate(found, true);
        }
        all.addAll(Arrays.asList(found).subList(0, count));
        return all;
    }

    private static ThreadGroup top() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        ThreadGroup parent = group.getParent();
        while (parent != null) {
            group = parent;
            parent = group.getParent();
        }
        return group;
    }

    /** Those that have nothing to do with a call that begins now: neither the current thread nor one of the JDK. */
    static Set<Thread> others(Set<Thread> now) {
        Set<Thread> others = Collections.newSetFromMap(new IdentityHashMap<>());
        now.stream()
                .filter(thread -> thread != Thread.currentThread() && !isOfTheJdk(thread))
                .forEach(others::add);
        return others;
    }

    /** Those that began to live since. */
    static List<Thread> since(Set<Thread> before) {
        return now().stream().filter(thread -> !before.contains(thread)).toList();
    }

    /**
     * Whether a thread is the JDK's own, which nobody who uses the JDK can end: a worker of the common pool, the one that
     * watches delays of futures, or one outside of the thread group in which a check and what it calls begin threads
     * (cleaners, the reapers of processes, those of RMI).
     */
    static boolean isOfTheJdk(Thread thread) {
        if (thread.getClass().getClassLoader() != null) {
            return false;
        }
        boolean pooled = thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
        return pooled || thread.getName().equals(DELAYS) || isOutside(thread.getThreadGroup());
    }

    private static boolean isOutside(@Nullable ThreadGroup group) {
        return group != null && !Thread.currentThread().getThreadGroup().parentOf(group);
    }
}
