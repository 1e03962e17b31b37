package io.github.mvngrade.engine.ending;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Work that must be done before this JVM ends, if a signal or {@link System#exit} ends it. The JDK runs shutdown hooks all at the
 * same time; here processes are ended first, and the folders that they may write to are deleted afterwards.
 */
public final class LastDuty {
    private static final Map<Kind, Set<LastDuty>> TAKEN = new EnumMap<>(Kind.class);
    private static boolean begun;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(LastDuty::doAll, "last-duties"));
        } catch (IllegalStateException shuttingDown) {
            begun = true;
        }
    }

    private final Kind kind;
    private final Runnable work;

    /** Kinds of duties in the order in which they are done; those of one kind are done side by side. */
    public enum Kind {
        /** A process is ended, and waited for. */
        END_PROCESS,
        /** A folder is deleted. */
        DELETE_FOLDER
    }

    private LastDuty(Kind kind, Runnable work) {
        this.kind = kind;
        this.work = work;
    }

    /**
     * Takes on a duty.
     *
     * @param work done at most once, in a thread of its own
     * @throws IllegalStateException if this JVM is ending already: then the caller does the work
     */
    public static LastDuty of(Kind kind, Runnable work) {
        LastDuty duty = new LastDuty(kind, work);
        synchronized (TAKEN) {
            if (begun) {
                throw new IllegalStateException("this JVM is ending");
            }
            TAKEN.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(duty);
        }
        return duty;
    }

    /** Lets go of this duty, and says whether that was in time: it isn't while this JVM is ending. */
    public boolean drop() {
        synchronized (TAKEN) {
            TAKEN.getOrDefault(kind, Set.of()).remove(this);
            return !begun;
        }
    }

    /** Whether this JVM has been told to end. */
    public static boolean isEnding() {
        synchronized (TAKEN) {
            return begun;
        }
    }

    private static void doAll() {
        for (Kind kind : Kind.values()) {
            List<Thread> threads = begin(kind).stream()
                    .map(duty -> new Thread(duty.work, "last-duty"))
                    .toList();
            threads.forEach(Thread::start);
            threads.forEach(LastDuty::await);
        }
    }

    private static List<LastDuty> begin(Kind kind) {
        synchronized (TAKEN) {
            begun = true;
            return List.copyOf(TAKEN.getOrDefault(kind, Set.of()));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
