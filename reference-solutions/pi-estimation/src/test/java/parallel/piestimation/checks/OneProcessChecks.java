package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimator;

/** What {@code hits} and {@code calculatePi} answer. */
public class OneProcessChecks {
    private static final int SEEDS = 20;
    private static final int MOST_POINTS = 200_000;
    private static final int MANY_POINTS = 1_000_003;
    private static final double STANDARD_ERRORS = 4;

    @Test
    @Check(
            id = "hits",
            points = "2",
            hint = "One RandomPoints for all points, next() before each, and points on the circle count.")
    @DisplayName("hits counts the points within the quarter circle, exactly, for 20 seeds")
    public void hits(Random random) {
        for (int i = 0; i < SEEDS; i++) {
            long seed = random.nextLong();
            long iterations = 1 + random.nextInt(MOST_POINTS);
            long expected = Expected.hits(iterations, seed);
            Call.of("hits(%d, %dL)", iterations, seed)
                    .because(expected + " of the first " + iterations + " points of new RandomPoints(" + seed
                            + "L) have x * x + y * y <= 1")
                    .lookAt("whether next() comes before each point, how many are drawn, and from which seed")
                    .mustReturn(expected, () -> PiEstimator.hits(iterations, seed));
            Call.of("hits(%d, %dL), called a second time,", iterations, seed)
                    .because("it did so the first time")
                    .lookAt("what is left of the first call")
                    .mustReturn(expected, () -> PiEstimator.hits(iterations, seed));
        }
    }

    @Test
    @Check(
            id = "calculate-pi",
            points = "1",
            hint = "Is hits right? Then: which of your numbers are whole numbers? In Java 785 / 1000 is 0.")
    @DisplayName("calculatePi is 4 times the share of hits, and close to pi")
    public void calculatePi(Random random) {
        for (int i = 0; i < SEEDS; i++) {
            mustBeExact(1 + random.nextInt(MOST_POINTS), random.nextLong());
        }
        double error = 4 * Math.sqrt(Math.PI / 4 * (1 - Math.PI / 4) / MANY_POINTS);
        Call.of("calculatePi(%d, 1)", MANY_POINTS)
                .because("this many points miss pi by four standard errors at most")
                .lookAt("which points are hits")
                .mustReturn(Math.PI, STANDARD_ERRORS * error, () -> PiEstimator.calculatePi(MANY_POINTS, 1));
    }

    private static void mustBeExact(long iterations, long seed) {
        Call call = Call.of("calculatePi(%d, %dL)", iterations, seed);
        double expected = Expected.pi(iterations, seed);
        double actual = call.result(() -> PiEstimator.calculatePi(iterations, seed));
        if (actual != expected) {
            call.because("that is 4 times the hits divided by the points")
                    .lookAt(Cause.ofPi(iterations, seed, expected, actual))
                    .must("return " + expected, expected, actual);
        }
    }
}
