package parallel.piestimation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimator;

/** Which points the workers draw. */
@Hidden
@Order(3)
public class StreamChecks {
    private static final int POINTS = 500_000;
    private static final int WORKERS = 4;

    @Test
    @Check(
            id = "streams",
            points = "2.5",
            hint = "Ten workers that draw the same points know no more than one. What decides which points are drawn?")
    @DisplayName("Workers draw points of their own, and the same seed gives the same points again")
    public void streams(Random random) throws Exception {
        long seed = random.nextLong();
        List<Double> estimates = estimates(seed);
        assertEquals(WORKERS, estimates.size(), "estimate(4, ...) must have four estimates.");
        assertTrue(
                estimates.stream().allMatch(estimate -> Math.abs(estimate - Math.PI) < 0.1),
                "Each estimate must be close to pi, but they are " + estimates + ".");
        // Two of them may agree by chance, about once in a thousand times; all four never do.
        assertTrue(
                new HashSet<>(estimates).size() > 1,
                "Four workers with " + POINTS + " points each must not all come to the same estimate, but came to "
                        + estimates + ". Look at the seed that each worker gets.");
        assertEquals(estimates, estimates(seed), "The same seed must give the same estimates again.");
        assertNotEquals(estimates, estimates(seed + 1), "Another seed must give other estimates.");
    }

    private static List<Double> estimates(long seed) throws Exception {
        return PiEstimator.estimate(WORKERS, POINTS, seed).estimates();
    }
}
