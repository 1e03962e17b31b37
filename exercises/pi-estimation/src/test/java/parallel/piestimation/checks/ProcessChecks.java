package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.ProcessorTime;
import io.github.mvngrade.checks.Scaling;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.TimedProgram;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.piestimation.Fate;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;
import parallel.piestimation.Trial;

/** What {@code estimate} answers, in which processes, and how fast. */
public class ProcessChecks {
    private static final int FEW_POINTS = 100_000;
    private static final int SEEDS = 10;
    private static final double ROUNDING = 1e-12;

    /** About a second of work, so that workers that are started together meet. */
    private static final int LASTING_POINTS = 40_000_000;

    private static final int LASTING_WORKERS = 3;
    private static final double OF_ONE_WORKER = 0.5;

    /** For each worker and each unit of the size that the grader finds: about a millisecond's work. */
    private static final long POINTS_A_UNIT = 60_000;

    @Test
    @Check(
            id = "parts",
            points = "2.5",
            parts = {"1 process", "2 processes", "5 processes", "the order", "the average"},
            hint = "Worker k draws all its points with Seeds.forWorker(seed, k), and the average is over all workers.")
    @DisplayName("estimate gives what each worker found, in the order of the workers, and the average")
    public void parts(Random random, Parts parts) {
        parts.check("1 process", () -> mustBeExact(1, random));
        parts.check("2 processes", () -> mustBeExact(2, random));
        parts.check("5 processes", () -> mustBeExact(5, random));
        parts.check("the order", () -> mustBeInOrder(3, random));
        parts.check("the average", () -> mustBeAveraged(3, random));
    }

    private static void mustBeExact(int processes, Random random) {
        long points = Expected.oddPoints(random, FEW_POINTS);
        long seed = random.nextLong();
        // What is the same for every seed may be nothing but a placeholder.
        List<Double> several = Submitted.alone(SEEDS, points, seed);
        Call.of("calculatePi")
                .because("other seeds draw other points")
                .lookAt("what calculatePi returns")
                .mustHold("return different estimates for " + SEEDS + " seeds", Expected.differ(several), several);
        List<Double> alone = several.subList(0, processes);
        List<Double> estimates = Submitted.estimates(processes, points, seed);
        Submitted.estimating(processes, points, seed)
                .because("worker k, from 0, calls calculatePi(" + points + ", Seeds.forWorker(seed, k))")
                .lookAt(Cause.ofEstimates(alone, estimates))
                .mustInAnyOrder("have the estimates of all workers", alone, estimates);
    }

    private static void mustBeInOrder(int processes, Random random) throws Exception {
        long points = Expected.oddPoints(random, FEW_POINTS);
        long seed = Expected.tellingSeed(random, processes, points);
        List<Double> alone = Submitted.alone(processes, points, seed);
        List<Double> estimates = Trial.of(processes, seed)
                .where(0, Fate.IS_LATE)
                .run(() -> Submitted.estimates(processes, points, seed));
        Call call = Submitted.estimating(processes, points, seed);
        mustDiffer(call, alone, estimates);
        boolean inOrder = Cause.areNear(alone, estimates);
        Call.of("In a trial where the first worker is the last to be done, %s", call)
                .because("in their order, the workers find " + alone)
                .lookAt(
                        Cause.areNearInAnyOrder(alone, estimates)
                                ? "the order in which you collect the estimates"
                                : Cause.ofEstimates(alone, estimates))
                .mustHold("have the estimates in the order of the workers", inOrder, estimates);
    }

    private static void mustBeAveraged(int processes, Random random) {
        long points = Expected.oddPoints(random, FEW_POINTS);
        long seed = Expected.tellingSeed(random, processes, points);
        PiEstimate estimate = Submitted.estimate(processes, points, seed);
        List<Double> estimates = estimate.estimates();
        Call call = Submitted.estimating(processes, points, seed);
        mustDiffer(call, Submitted.alone(processes, points, seed), estimates);
        double average = estimates.stream().mapToDouble(each -> each).sum() / processes;
        Call.of("%s.average()", call)
                .because("that is the average of " + estimates)
                .lookAt("what you add, and what you divide it by")
                .mustReturn(average, ROUNDING, estimate::average);
    }

    /** Of equal numbers neither the order nor the average shows anything. */
    private static void mustDiffer(Call call, List<Double> alone, List<Double> estimates) {
        call.because("each worker draws other points")
                .lookAt(
                        Expected.differ(alone)
                                ? Cause.ofEstimates(alone, estimates)
                                : "what calculatePi returns: it is the same for each of these workers")
                .mustHold("have estimates that differ", Expected.differ(estimates), estimates);
    }

    @Test
    @Check(
            id = "real-processes",
            points = "1.5",
            hint =
                    "Start all workers before you wait for the first, each as a JVM: ProcessBuilder, java.home, class path.")
    @Processes(atLeast = LASTING_WORKERS, minShare = 0.2, overlapping = true, noneLeft = true)
    @DisplayName("The work is done by JVMs, one for each worker, all at the same time; the caller only waits")
    public void realProcesses(Random random) throws Exception {
        long points = Expected.oddPoints(random, LASTING_POINTS);
        long seed = random.nextLong();
        ProcessorTime ofOneWorker = ProcessorTime.during(() -> Expected.hits(points, random.nextLong()));
        ofOneWorker.mustBeLeftToOthers(
                OF_ONE_WORKER, "Drawing the points of one worker", () -> drawingElsewhere(points, seed));
    }

    private static Set<Long> drawingElsewhere(long points, long seed) throws Exception {
        Trial trial = Trial.of(LASTING_WORKERS, seed);
        trial.run(() -> Submitted.estimates(LASTING_WORKERS, points, seed));
        Set<Long> drawing = trial.drawing();
        drawing.remove(trial.caller());
        Submitted.estimating(LASTING_WORKERS, points, seed)
                .because(
                        "each worker is a JVM of its own, and the caller, in whose threads nothing may be drawn, is none of them")
                .lookAt("in which process each worker's points are drawn")
                .mustHold(
                        "draw the points of " + LASTING_WORKERS + " workers in as many JVMs beside the caller's",
                        drawing.size() >= LASTING_WORKERS,
                        drawing.size() + " beside it");
        return drawing;
    }

    @Test
    @Check(
            id = "speedup",
            points = "2",
            hint = "Two workers should take half the time of one, plus a JVM's start. What does each of them wait for?",
            requires = {"hits", "calculate-pi", "real-processes"})
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
            return inAnyOrder(Expected.estimates(2, size * POINTS_A_UNIT, seed));
        }
    }

    /** The submission. */
    public static final class AtTheSameTime implements TimedProgram.Sized {
        @Override
        public List<Double> run(long seed, long size) throws Exception {
            return inAnyOrder(
                    PiEstimator.estimate(2, size * POINTS_A_UNIT, seed).estimates());
        }
    }

    private static List<Double> inAnyOrder(List<Double> estimates) {
        return estimates.stream().sorted().toList();
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
