package parallel.piestimation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mvngrade.checks.Check;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import parallel.piestimation.PiEstimator;

/** What {@code hits} and {@code calculatePi} answer. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class OneProcessChecks {
    private static final int SEEDS = 20;
    private static final int MOST_POINTS = 200_000;
    private static final long MANY_POINTS = 1_000_000;
    private static final double STANDARD_ERRORS = 4;

    @Test
    @Order(1)
    @Check(
            id = "hits",
            points = "2",
            hint = "One RandomPoints for all points, next() before each, and points on the circle count.")
    @DisplayName("hits counts the points within the quarter circle, exactly, for 20 seeds")
    public void hits(Random random) {
        for (int i = 0; i < SEEDS; i++) {
            long seed = random.nextLong();
            long iterations = 1 + random.nextInt(MOST_POINTS);
            String call = "hits(" + iterations + ", " + seed + "L)";
            long expected = Expected.hits(iterations, seed);
            assertEquals(
                    expected,
                    PiEstimator.hits(iterations, seed),
                    call + " must count the points of new RandomPoints(" + seed
                            + "L) for which x * x + y * y <= 1. Look at how many points are drawn, and from which seed.");
            assertEquals(
                    expected,
                    PiEstimator.hits(iterations, seed),
                    call
                            + " was called a second time and must answer the same. Look at what is left of the first call.");
        }
    }

    @Test
    @Order(2)
    @Check(
            id = "calculate-pi",
            points = "2",
            hint = "Which of your numbers are whole numbers? In Java 785 / 1000 is 0.")
    @DisplayName("calculatePi is 4 times the share of hits, and close to pi")
    public void calculatePi(Random random) {
        for (int i = 0; i < SEEDS; i++) {
            long seed = random.nextLong();
            long iterations = 1 + random.nextInt(MOST_POINTS);
            assertEquals(
                    Expected.pi(iterations, seed),
                    PiEstimator.calculatePi(iterations, seed),
                    "calculatePi(" + iterations + ", " + seed
                            + "L) must be 4 times hits divided by iterations. Look at the types that you divide.");
        }
        double error = 4 * Math.sqrt(Math.PI / 4 * (1 - Math.PI / 4) / MANY_POINTS);
        assertEquals(
                Math.PI,
                PiEstimator.calculatePi(MANY_POINTS, 1),
                STANDARD_ERRORS * error,
                "calculatePi(1000000, 1) must lie within four standard errors of pi.");
    }
}
