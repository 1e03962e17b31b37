package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which points the workers draw. */
@Hidden
public class StreamChecks {
    private static final int POINTS = 400_000;
    private static final int WORKERS = 3;

    @Test
    @Check(
            id = "streams",
            points = "1.5",
            parts = {"points of their own", "repeatable"},
            hint = "Ten workers that draw the same points know no more than one. What decides which points are drawn?")
    @DisplayName("Workers draw points of their own, and the seed alone decides which")
    public void streams(Random random, Parts parts) {
        long points = Expected.oddPoints(random, POINTS);
        long seed = random.nextLong();
        List<Double> estimates = Submitted.estimates(WORKERS, points, seed);
        List<Double> others = Submitted.estimates(WORKERS, points, seed + 1);
        Call call = Submitted.estimating(WORKERS, points, seed);
        parts.check("points of their own", () -> mustBeOwn(call, estimates, others));
        parts.check("repeatable", () -> {
            call.because("the same seed gave that before")
                    .lookAt("what else decides which points are drawn")
                    .mustInAnyOrder(
                            "have the same estimates again", estimates, Submitted.estimates(WORKERS, points, seed));
            call.because("that seed is another one")
                    .lookAt("who gets the seed")
                    .mustHold(
                            "differ from what the next seed gives",
                            !Set.copyOf(others).equals(Set.copyOf(estimates)),
                            others);
        });
    }

    /** Two workers may find the same by chance, but not twice. */
    private static void mustBeOwn(Call call, List<Double> once, List<Double> again) {
        for (int one = 0; one < WORKERS; one++) {
            for (int other = one + 1; other < WORKERS; other++) {
                boolean same =
                        once.get(one).equals(once.get(other)) && again.get(one).equals(again.get(other));
                call.because("workers " + (one + 1) + " and " + (other + 1)
                                + " found the same, for this seed and for the next")
                        .lookAt("the seed that each worker gets")
                        .mustHold("have workers that draw different points", !same, once);
            }
        }
    }
}
