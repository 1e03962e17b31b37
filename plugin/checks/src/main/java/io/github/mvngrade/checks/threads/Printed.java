package io.github.mvngrade.checks.threads;

import java.util.List;

/**
 * What was printed during a call.
 *
 * @param lines in their order
 * @param threads all that printed or were marked, the caller first
 * @param cut whether more was printed than is here
 */
public record Printed(List<Line> lines, List<Worker> threads, boolean cut) {
    /** The threads other than the caller. */
    public List<Worker> workers() {
        return threads.stream().filter(thread -> !thread.isCaller()).toList();
    }
}
