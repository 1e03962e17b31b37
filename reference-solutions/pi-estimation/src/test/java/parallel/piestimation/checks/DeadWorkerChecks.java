package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Processes;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimator;
import parallel.piestimation.Seeds;

/** What happens when a worker dies. */
@Hidden
@Order(2)
public class DeadWorkerChecks {
    private static final int POINTS = 1_000_000;

    @Test
    @Check(
            id = "dead-worker",
            points = "2.5",
            hint = "How do you tell a worker that died from one that is done? And what becomes of the others then?")
    @Processes(noneLeft = true)
    @DisplayName("A worker that dies is an error that names it, not a smaller sample, and no worker is left")
    public void deadWorker(Random random) {
        Submitted.estimates(3, POINTS, random.nextLong());
        Call.of("estimate(3, %d, Seeds.SECOND_WORKER_CRASHES)", POINTS)
                .because("its second worker dies")
                .lookAt("the workers' exit codes")
                .mustThrowNaming(
                        "worker 2",
                        IllegalStateException.class,
                        () -> PiEstimator.estimate(3, POINTS, Seeds.SECOND_WORKER_CRASHES));
    }
}
