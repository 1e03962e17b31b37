package io.github.mvngrade.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * All checks on one submission.
 *
 * @param its number in the matrix, from 1 on
 * @param kind what kind of submission it is
 * @param name lower-case words joined by hyphens
 * @param must what must become of it, in words
 * @param cells one for each check, in the plan's order
 * @param took how long its grades took
 */
public record Column(int number, SpecimenKind kind, String name, String must, List<Cell> cells, Took took) {
    /**
     * How long something took, by the grader's clock.
     *
     * @param whole from taking it in to its score, all runs together
     * @param measuring how much of that was the measurement of speedups
     */
    public record Took(Duration whole, Duration measuring) {
        public static final Took NO_TIME = new Took(Duration.ZERO, Duration.ZERO);

        public Took plus(Took other) {
            return new Took(whole.plus(other.whole), measuring.plus(other.measuring));
        }
    }

    public Column {
        cells = List.copyOf(cells);
    }
}
