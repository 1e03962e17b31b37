package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimator;

/** What can't be estimated. */
public class ArgumentChecks {
    private static final int POINTS = 1_001;

    @Test
    @Check(
            id = "arguments",
            points = "1",
            parts = {
                "hits of no points",
                "calculatePi of no points",
                "estimate of no points",
                "estimate without processes"
            },
            hint = "What does each of the three methods do first?")
    @DisplayName("Fewer than one point or process is an IllegalArgumentException")
    public void arguments(Random random, Parts parts) {
        long seed = random.nextLong();
        int negative = -1 - random.nextInt(POINTS);
        parts.check("hits of no points", () -> {
            Call.of("hits(%d, %dL) > 0", POINTS, seed)
                    .lookAt("how hits are counted")
                    .mustReturn(true, () -> PiEstimator.hits(POINTS, seed) > 0);
            mustRefusePoints("hits", 0, seed, () -> PiEstimator.hits(0, seed));
            mustRefusePoints("hits", negative, seed, () -> PiEstimator.hits(negative, seed));
        });
        parts.check("calculatePi of no points", () -> {
            Call.of("calculatePi(%d, %dL)", POINTS, seed).result(() -> PiEstimator.calculatePi(POINTS, seed));
            mustRefusePoints("calculatePi", 0, seed, () -> PiEstimator.calculatePi(0, seed));
            mustRefusePoints("calculatePi", negative, seed, () -> PiEstimator.calculatePi(negative, seed));
        });
        parts.check("estimate of no points", () -> {
            Submitted.estimates(1, POINTS, seed);
            mustRefuse(2, 0, seed, "a worker can't draw 0 points");
            mustRefuse(2, negative, seed, "a worker can't draw a negative number of points");
        });
        parts.check("estimate without processes", () -> {
            Submitted.estimates(1, POINTS, seed);
            mustRefuse(0, POINTS, seed, "there can't be 0 workers");
            mustRefuse(negative, POINTS, seed, "there can't be a negative number of workers");
        });
    }

    private static void mustRefusePoints(String method, long iterations, long seed, Callable<?> calling) {
        mustRefuse(
                Call.of("%s(%d, %dL)", method, iterations, seed), "it can't draw " + iterations + " points", calling);
    }

    private static void mustRefuse(int processes, long iterations, long seed, String why) {
        Call call = Submitted.estimating(processes, iterations, seed);
        mustRefuse(call, why, () -> PiEstimator.estimate(processes, iterations, seed));
    }

    private static void mustRefuse(Call call, String why, Callable<?> calling) {
        call.because(why)
                .lookAt("what it does before it counts, or starts a worker")
                .mustThrow(IllegalArgumentException.class, calling);
    }
}
