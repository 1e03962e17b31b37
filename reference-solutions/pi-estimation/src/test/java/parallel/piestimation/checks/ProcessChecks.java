package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.Scaling;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;

/** What {@code estimate} answers, in which processes, and how fast. */
public class ProcessChecks {
    private static final int FEW_POINTS = 100_000;
    private static final double ROUNDING = 1e-12;

    /** More than half a second of work, so that workers that are started together meet. */
    private static final long LASTING_POINTS = 40_000_000;

    /** For each worker and each unit of the size that the grader finds: about a millisecond's work. */
    private static final long POINTS_A_UNIT = 60_000;

    @Test
    @Check(
            id = "parts",
            points = "2",
            hint = "Worker k draws all its points with Seeds.forWorker(seed, k), and the average is over all workers.")
    @DisplayName("estimate gives each worker's estimate in order, and their average, for 1, 2 and 5 processes")
    public void parts(Random random) {
        for (int processes : List.of(1, 2, 5)) {
            long seed = random.nextLong();
            Call call = Call.of("estimate(%d, %d, %dL)", processes, FEW_POINTS, seed);
            PiEstimate estimate = call.result(() -> PiEstimator.estimate(processes, FEW_POINTS, seed));
            List<Double> estimates = Expected.estimates(processes, FEW_POINTS, seed);
            call.because("worker k calculates it with Seeds.forWorker(seed, k)")
                    .lookAt("the seed and the number of points that each worker gets")
                    .must("have the estimates of all workers in order", estimates, estimate.estimates());
            double average = estimates.stream().mapToDouble(each -> each).sum() / processes;
            Call.of("%s.average()", call)
                    .because("that is the average of the " + processes + " estimates")
                    .lookAt("what you add, and what you divide it by")
                    .mustReturn(average, ROUNDING, estimate::average);
        }
    }

    @Test
    @Check(
            id = "real-processes",
            points = "2",
            hint =
                    "Start all workers before you wait for the first, each as a JVM: ProcessBuilder, java.home, class path.",
            requires = "parts")
    @Processes(atLeast = 3, overlapping = true, noneLeft = true)
    @DisplayName("estimate runs its workers in JVMs of their own, all at the same time, and leaves none behind")
    public void realProcesses(Random random) {
        Submitted.estimates(3, LASTING_POINTS, random.nextLong());
    }

    @Test
    @Check(
            id = "speedup",
            points = "2",
            hint = "Two workers should take half the time of one, plus a JVM's start. What does each of them wait for?",
            requires = {"hits", "parts", "real-processes"})
    @Speedup(
            rule = Speedup.Rule.PROCESSES,
            target = 1.5,
            workers = 2,
            baseline = OneAfterTheOther.class,
            contender = AtTheSameTime.class)
    @Scaling(program = Shared.class, most = 4)
    @DisplayName("estimate with two processes is at least 1.5 times as fast as one program that does all the work")
    public void speedup() {}

    /** All workers' points, one worker after the other, in one thread. */
    public static final class OneAfterTheOther implements TimedProgram.Sized {
        @Override
        public List<Double> run(long seed, long size) {
            return Expected.estimates(2, size * POINTS_A_UNIT, seed);
        }
    }

    /** The submission. */
    public static final class AtTheSameTime implements TimedProgram.Sized {
        @Override
        public List<Double> run(long seed, long size) throws Exception {
            return List.copyOf(
                    PiEstimator.estimate(2, size * POINTS_A_UNIT, seed).estimates());
        }
    }

    /** As many points as two workers had, for any number of workers; to two decimals, all of them find the same pi. */
    public static final class Shared implements TimedProgram.Scaled {
        @Override
        public String run(long seed, long size, int workers) throws Exception {
            double average = PiEstimator.estimate(workers, 2 * size * POINTS_A_UNIT / workers, seed)
                    .average();
            return String.format(Locale.ROOT, "%.2f", average);
        }
    }
}
