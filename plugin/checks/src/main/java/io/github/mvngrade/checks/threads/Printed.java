package io.github.mvngrade.checks.threads;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was printed during a call.
 *
 * @param lines in their order
 * @param threads all that printed or were marked, the caller first
 * @param cut whether more was printed than is here
 */
public record Printed(List<Line> lines, List<Worker> threads, boolean cut) {
    private static final int MOST_NAMED = 8;

    /** The threads other than the caller. */
    public List<Worker> workers() {
        return threads.stream().filter(thread -> !thread.isCaller()).toList();
    }

    /** The lines of one thread. */
    public List<String> linesOf(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .map(Line::text)
                .toList();
    }

    /** A sentence and a space on which thread did how much. */
    public String who() {
        String all = threads.stream()
                .filter(thread -> thread.printed() > 0 || thread.marks() > 0)
                .limit(MOST_NAMED)
                .map(Printed::deeds)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "No thread printed anything. " : "Seen: " + all + ". ";
    }

    private static String deeds(Worker thread) {
        String lines = String.format(Locale.ROOT, thread.printed() == 1 ? "%,d line" : "%,d lines", thread.printed());
        return (thread.isCaller() ? "the calling thread" : thread.name())
                + (thread.printed() > 0 ? " printed " + lines : " worked");
    }
}
