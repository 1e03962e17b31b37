package io.github.mvngrade.model.curve;

import java.util.List;
import java.util.Optional;

/**
 * The runs that were recorded, setting by setting.
 *
 * @param settings in the plan's order, also those that were never measured
 * @param note why something is missing, a sentence; empty if nothing is
 */
public record Series(List<Runs> settings, Optional<String> note) {
    public Series {
        settings = List.copyOf(settings);
    }

    /**
     * The runs with one setting.
     *
     * @param setting what the program got
     * @param seconds wall time of each run by the grader's clock, in the order of the runs, each positive; none if it was
     *     never measured
     */
    public record Runs(Setting setting, List<Double> seconds) {
        /** @throws IllegalArgumentException if a time isn't positive */
        public Runs {
            seconds = Times.positive(seconds);
        }

        /** Median of the runs, of an even number the mean of the middle two; empty without a run. */
        public Optional<Double> median() {
            return Times.median(seconds);
        }
    }

    /** Median of the runs with this setting; empty if there is none. */
    public Optional<Double> median(Setting setting) {
        return settings.stream()
                .filter(runs -> runs.setting().equals(setting))
                .findFirst()
                .flatMap(Runs::median);
    }

    /** Whether there is a time at all. */
    public boolean measured() {
        return settings.stream().anyMatch(runs -> !runs.seconds().isEmpty());
    }
}
