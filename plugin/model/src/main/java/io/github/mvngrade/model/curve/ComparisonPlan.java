package io.github.mvngrade.model.curve;

import java.util.HashSet;
import java.util.List;

/**
 * The same work, done in several ways that are timed; no point depends on it.
 *
 * @param work what all ways do, in words: {@code 100,000 squares}
 * @param workers how many threads or processes the ways use at most, 1 or more
 * @param ways in the order of the table; the others are compared with the first
 */
public record ComparisonPlan(String work, int workers, List<Way> ways) {
    private static final int LEAST_WAYS = 2;
    private static final int MOST_WAYS = 8;
    private static final int MOST_WORKERS = 64;

    /**
     * One way.
     *
     * @param program class name of the program that goes it
     * @param label its name for people
     */
    public record Way(String program, String label) {
        /** @throws IllegalArgumentException if the label is blank */
        public Way {
            if (label.isBlank()) {
                throw new IllegalArgumentException("@Comparison's way " + program
                        + " has a blank name: say in its @DisplayName how it does the work");
            }
        }
    }

    /**
     * @throws IllegalArgumentException if there are too few or too many ways or workers, two ways of one name, or no words for
     *     the work
     */
    public ComparisonPlan {
        ways = List.copyOf(ways);
        if (ways.size() < LEAST_WAYS || ways.size() > MOST_WAYS) {
            throw new IllegalArgumentException("@Comparison needs " + LEAST_WAYS + " ways or more, and " + MOST_WAYS
                    + " at most, but has " + ways.size());
        }
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException("@Comparison needs 1 worker or more, and " + MOST_WORKERS
                    + " at most, but has workers = " + workers);
        }
        if (work.isBlank()) {
            throw new IllegalArgumentException(
                    "@Comparison needs words for its work, for example work = \"100,000 squares\"");
        }
        HashSet<String> labels = new HashSet<>();
        ways.stream().filter(way -> !labels.add(way.label())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("@Comparison has two ways that are named \"" + twice.label()
                    + "\": give each a @DisplayName of its own");
        });
    }
}
