package io.github.mvngrade.model.curve;

import java.util.List;
import java.util.Optional;

/** What the times of runs have in common, whatever was run. */
final class Times {
    private Times() {}

    /**
     * These times, which nobody can change any more.
     *
     * @throws IllegalArgumentException if a time isn't positive
     */
    static List<Double> positive(List<Double> seconds) {
        seconds.stream()
                .filter(each -> !(each > 0 && Double.isFinite(each)))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("A run's time must be positive seconds, but is " + each);
                });
        return List.copyOf(seconds);
    }

    /** Median, of an even number the mean of the middle two; empty without a time. */
    static Optional<Double> median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2);
    }
}
