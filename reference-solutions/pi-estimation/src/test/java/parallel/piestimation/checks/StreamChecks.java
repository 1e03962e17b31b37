package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Which points the workers draw. */
@Hidden
@Order(1)
public class StreamChecks {
    private static final int POINTS = 500_000;
    private static final int WORKERS = 4;
    private static final double CLOSE = 0.1;

    @Test
    @Check(
            id = "streams",
            points = "2.5",
            hint = "Ten workers that draw the same points know no more than one. What decides which points are drawn?")
    @DisplayName("Workers draw points of their own, and the same seed gives the same points again")
    public void streams(Random random) {
        long seed = random.nextLong();
        List<Double> estimates = estimates(seed);
        Call call = Call.of("estimate(%d, %d, %dL)", WORKERS, POINTS, seed);
        for (double each : estimates) {
            Call.of("Each worker of %s", call)
                    .lookAt("what a worker calculates")
                    .mustReturn(Math.PI, CLOSE, () -> each);
        }
        // Two of them may agree by chance, about once in a thousand times; all four never do.
        call.lookAt("the seed that each worker gets")
                .mustHold(
                        "have estimates that differ",
                        estimates.stream().distinct().count() > 1,
                        estimates);
        call.because("the same seed gave that before")
                .lookAt("what else decides which points are drawn")
                .must("have the same estimates again", estimates, estimates(seed));
        List<Double> others = estimates(seed + 1);
        call.because("that seed is another one")
                .lookAt("who gets the seed")
                .mustHold("differ from what the next seed gives", !others.equals(estimates), others);
    }

    private static List<Double> estimates(long seed) {
        return Submitted.estimates(WORKERS, POINTS, seed);
    }
}
