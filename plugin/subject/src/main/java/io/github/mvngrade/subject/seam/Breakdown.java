package io.github.mvngrade.subject.seam;

import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Ends a harness that failed by itself: it tells the grader and ends the JVM, so that nothing that comes later is taken for
 * the submission's doing.
 */
public final class Breakdown {
    private static final int MOST_CHARS = 8_000;
    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 5;

    private final SubjectEvents events;
    private final IntConsumer halt;

    /** @param halt ends the JVM with an exit code */
    public Breakdown(SubjectEvents events, IntConsumer halt) {
        this.events = events;
        this.halt = halt;
    }

    /**
     * Reports this fault and ends the JVM; if it happened because a submission used up the memory, only that is reported.
     */
    public void report(Throwable fault) {
        if (outOfMemory(fault).isPresent()) {
            halt.accept(ExitCodes.OUT_OF_MEMORY);
            return;
        }
        try {
            events.broke(trace(fault));
        } catch (Throwable nobodyListens) {
            // The grader closed the channel, or there is no memory for a last word: the exit code is all that is left.
            if (outOfMemory(nobodyListens).isPresent()) {
                halt.accept(ExitCodes.OUT_OF_MEMORY);
                return;
            }
        }
        halt.accept(ExitCodes.BROKE);
    }

    /** The error of an exhausted heap, or another memory, if that is the fault or beneath it. */
    public static Optional<OutOfMemoryError> outOfMemory(Throwable fault) {
        return chain(fault).stream()
                .filter(OutOfMemoryError.class::isInstance)
                .map(OutOfMemoryError.class::cast)
                .findFirst();
    }

    /** The fault with all of its frames, as text; it may hold a submission's throwable, which may do anything when asked. */
    static String trace(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable each : chain(fault)) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(said(each));
        }
        return text.length() <= MOST_CHARS ? text.toString() : text.substring(0, MOST_CHARS) + " … (cut)";
    }

    private static List<Throwable> chain(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        Throwable next = fault;
        while (next != null && chain.size() < MOST_CAUSES && seen.add(next)) {
            chain.add(next);
            try {
                next = next.getCause();
            } catch (Throwable hostile) {
                next = null; // what can't be asked for its cause has none
            }
        }
        return chain;
    }

    private static String said(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            StringBuilder text = new StringBuilder(name + ": " + thrown.getMessage());
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("\n  at ").append(frames[i]);
            }
            return text.toString();
        } catch (Throwable hostile) {
            return name;
        }
    }
}
