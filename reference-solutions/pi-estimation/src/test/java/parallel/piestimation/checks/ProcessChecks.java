package parallel.piestimation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;

/** What {@code estimate} answers, in which processes, and how fast. */
@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ProcessChecks {
    private static final int FEW_POINTS = 100_000;
    private static final double ROUNDING = 1e-12;

    /** More than half a second of work, so that workers that are started together meet. */
    private static final long LASTING_POINTS = 200_000_000;

    /**
     * Two workers' points take one process, cold as a worker is, about a second: long against the start of a JVM, and short
     * enough for a pair of runs to fit between two bursts of another program.
     */
    private static final long TIMED_POINTS_EACH = 135_000_000;

    @Test
    @Order(1)
    @Check(
            id = "parts",
            points = "2",
            hint = "Worker k calculates with Seeds.forWorker(seed, k), all points, and the average is of all workers.")
    @DisplayName("estimate gives each worker's estimate in order, and their average, for 1, 2 and 5 processes")
    public void parts(Random random) throws Exception {
        for (int processes : List.of(1, 2, 5)) {
            long seed = random.nextLong();
            String call = "estimate(" + processes + ", " + FEW_POINTS + ", " + seed + "L)";
            PiEstimate estimate = PiEstimator.estimate(processes, FEW_POINTS, seed);
            assertNotNull(estimate, call + " must not be null.");
            assertEquals(
                    Expected.estimates(processes, FEW_POINTS, seed),
                    estimate.estimates(),
                    call + " must have calculatePi(" + FEW_POINTS
                            + ", Seeds.forWorker(seed, k)) for each worker k. Look at the seed and the number of points"
                            + " that each worker gets.");
            assertEquals(
                    estimate.estimates().stream().mapToDouble(part -> part).sum() / processes,
                    estimate.average(),
                    ROUNDING,
                    call + ": the average must be that of the " + processes + " estimates.");
        }
    }

    @Test
    @Order(2)
    @Check(
            id = "real-processes",
            points = "2",
            hint =
                    "Start all workers before you wait for the first, each as a JVM: ProcessBuilder, java.home, class path.",
            requires = "parts")
    @Processes(atLeast = 3, overlapping = true, noneLeft = true)
    @DisplayName("estimate runs its workers in JVMs of their own, all at the same time, and leaves none behind")
    public void realProcesses(Random random) throws Exception {
        long seed = random.nextLong();
        PiEstimate estimate = PiEstimator.estimate(3, LASTING_POINTS, seed);
        assertEquals(3, estimate.estimates().size(), "estimate(3, ...) must have an estimate of each worker.");
    }

    @Test
    @Order(3)
    @Check(
            id = "speedup",
            points = "2",
            hint = "Two workers should take half the time of one, and a JVM's start. What does each of them wait for?",
            requires = {"hits", "parts", "real-processes"})
    @Speedup(
            rule = Speedup.Rule.PROCESSES,
            target = 1.5,
            workers = 2,
            baseline = OneAfterTheOther.class,
            contender = AtTheSameTime.class)
    @DisplayName("Two processes are at least 1.5 times as fast as one program that does all the work")
    public void speedup() {}

    /** All workers' points, one worker after the other, in one thread. */
    public static final class OneAfterTheOther implements TimedProgram {
        @Override
        public List<Double> run(long seed) {
            return Expected.estimates(2, TIMED_POINTS_EACH, seed);
        }
    }

    /** The submission. */
    public static final class AtTheSameTime implements TimedProgram {
        @Override
        public List<Double> run(long seed) throws Exception {
            return List.copyOf(PiEstimator.estimate(2, TIMED_POINTS_EACH, seed).estimates());
        }
    }
}
