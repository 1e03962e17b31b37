package io.github.mvngrade.model.curve;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that is timed with 1, 2, ... workers; no point depends on it.
 *
 * @param program class name of the tuned program
 * @param most how many workers it gets at most, 2 or more
 */
public record ScalingPlan(String program, int most) {
    private static final int LIMIT = 64;

    /** @throws IllegalArgumentException if a curve can't have this many workers */
    public ScalingPlan {
        if (most < 2 || most > LIMIT) {
            throw new IllegalArgumentException(
                    "@Scaling needs 2 workers or more, and " + LIMIT + " at most, but has most = " + most);
        }
    }

    /** One setting for each number of workers, as far as this many cores carry them. */
    public List<Setting> settings(int cores) {
        return IntStream.rangeClosed(1, Math.min(most, cores))
                .mapToObj(workers -> new Setting(workers, 0))
                .toList();
    }
}
