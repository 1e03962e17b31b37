package io.github.mvngrade.benchmarks.verdicts;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What one strategy said once.
 *
 * @param strategy {@link #OURS}, or the words of a {@link Naive} one
 * @param seconds from the warm-up of the two programs to the verdict; the start of their JVMs is left out
 */
record Verdict(String strategy, Ruling ruling, Evidence evidence, double seconds) {
    static final String OURS = "ours";

    /**
     * Why.
     *
     * @param estimate the speedup as measured; empty if none was
     * @param capacity what the cores were worth when quiet; empty where that wasn't measured
     * @param blocks how many pairs of baseline and contender were run
     * @param reason why it was unmeasurable, in one word; otherwise empty
     */
    record Evidence(OptionalDouble estimate, OptionalDouble capacity, int blocks, String reason) {}

    @Override
    public String toString() {
        String why = evidence.reason().isEmpty() ? "" : " " + evidence.reason();
        String estimate = evidence.estimate().stream()
                .mapToObj(number -> String.format(Locale.ROOT, " %.2f", number))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%s %s%s%s (%d blocks, %.1f s)",
                strategy,
                ruling,
                why,
                estimate,
                evidence.blocks(),
                seconds);
    }
}
