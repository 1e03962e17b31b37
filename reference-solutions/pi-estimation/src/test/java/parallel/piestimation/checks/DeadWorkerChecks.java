package parallel.piestimation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Processes;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;
import parallel.piestimation.Seeds;

/** What happens when a worker dies. */
@Hidden
@Order(4)
public class DeadWorkerChecks {
    private static final int POINTS = 1_000_000;

    @Test
    @Check(
            id = "dead-worker",
            points = "2.5",
            hint = "What tells a worker that died from one that is done? And what becomes of the others then?")
    @Processes(noneLeft = true)
    @DisplayName("A worker that dies is an error that names it, not a smaller sample, and no worker is left")
    public void deadWorker(Random random) throws Exception {
        PiEstimate sound = PiEstimator.estimate(3, POINTS, random.nextLong());
        assertEquals(3, sound.estimates().size(), "estimate(3, ...) must have an estimate of each worker.");

        String call = "estimate(3, " + POINTS
                + ", Seeds.SECOND_WORKER_CRASHES), whose second worker dies, must throw an" + " IllegalStateException";
        String thrown;
        try {
            thrown = "nothing, it returned " + PiEstimator.estimate(3, POINTS, Seeds.SECOND_WORKER_CRASHES);
        } catch (IllegalStateException named) {
            String message = String.valueOf(named.getMessage());
            assertTrue(
                    message.toLowerCase(Locale.ROOT).contains("worker 2"),
                    call + " whose message names it as \"worker 2\". Its message is: " + message);
            return;
        } catch (RuntimeException other) {
            thrown = other.toString();
        }
        assertEquals("an IllegalStateException", thrown, call + ". Look at the workers' exit codes.");
    }
}
