package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.cores.CoreLease;
import io.github.mvngrade.engine.cores.CoreLeases;
import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.machine.LeasedCores;
import io.github.mvngrade.engine.measure.AlgorithmicMeasurement;
import io.github.mvngrade.engine.measure.Contest;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.measure.ParallelMeasurement;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.timed.KernelSubject;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedSubject;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Where programs are timed: each in a subject of its own with the same flags, on cores that nobody else measures on. */
public final class SpeedupRoom {
    /** One for the program, and one for its JVM's compilers and collector. */
    private static final int PROCESSORS_OF_ONE_THREAD = 2;

    private final CheckClasses classes;
    private final SubjectLaunch checks;
    /** Baseline and calibrator find the course's classes, and nothing of the submission. */
    private final SubjectLaunch ofCourse;

    private final Random random;

    /**
     * A room for one grade.
     *
     * @param checks how the submission's checks are launched
     * @param seed that seeds and orders are drawn from
     */
    public SpeedupRoom(Pack pack, SubjectLaunch checks, long seed) {
        this.classes = pack.content().checks();
        this.checks = checks;
        this.ofCourse = checks.on(checks.classPath().withoutSubmission());
        this.random = new Random(seed);
    }

    /**
     * Measures one speedup.
     *
     * @param perRun how long one run may take
     * @throws TimedRunException if one of the course's own programs gave no time
     */
    Measured measure(SpeedupPlan plan, Duration perRun, Consumer<String> progress)
            throws IOException, TimedRunException, InterruptedException {
        if (!plan.rule().isParallel()) {
            return algorithmic(plan, perRun, progress);
        }
        Processors processors = Processors.ofThisMachine();
        Optional<Obstacle> lacking = lacking(plan, processors, CpuQuota.ofThisProcess());
        if (lacking.isPresent()) {
            return new Measured.Unmeasurable(
                    lacking.get(),
                    new SpeedupResult(
                            plan,
                            Optional.empty(),
                            List.of(),
                            Optional.of(new SpeedupResult.Capacity(0, 0, 0, processors.preferred(), List.of()))));
        }
        try (CoreLease lease = CoreLeases.ofThisMachine(progress).take(plan.workers(), processors.preferred())) {
            return named(parallel(plan, perRun, lease.processors(), progress), processors);
        }
    }

    /** Cores that are never worth enough look busy. If they are hardware threads of one core, that is the reason. */
    static Measured named(Measured measured, Processors processors) {
        boolean siblings = processors.cores() < measured.samples().plan().workers();
        return siblings
                        && measured instanceof Measured.Unmeasurable unmeasurable
                        && unmeasurable.obstacle() == Obstacle.NEVER_QUIET
                ? new Measured.Unmeasurable(Obstacle.SIBLINGS, unmeasurable.samples())
                : measured;
    }

    /** Why a parallel speedup can't be measured here, whatever the machine does. */
    static Optional<Obstacle> lacking(SpeedupPlan plan, Processors processors, CpuQuota quota) {
        if (processors.preferred().size() < plan.workers()) {
            return Optional.of(Obstacle.TOO_FEW_CORES);
        }
        boolean low = quota.cores().isPresent() && quota.cores().getAsDouble() < CapacitySamples.LEAST;
        return low ? Optional.of(Obstacle.LOW_QUOTA) : Optional.empty();
    }

    private Measured algorithmic(SpeedupPlan plan, Duration perRun, Consumer<String> progress)
            throws IOException, TimedRunException, InterruptedException {
        List<Integer> processors = Processors.ofThisMachine().preferred();
        CoreLease lease = CoreLeases.ofThisMachine(progress)
                .take(Math.min(PROCESSORS_OF_ONE_THREAD, processors.size()), processors);
        try (TimedSubject baseline = baseline(plan, perRun, List.of());
                TimedSubject contender = contender(plan, perRun, List.of())) {
            return new AlgorithmicMeasurement(plan, baseline, contender, new LeasedCores(List.of()), random)
                    .measure(progress);
        } finally {
            lease.close();
        }
    }

    private Measured parallel(SpeedupPlan plan, Duration perRun, List<Integer> cores, Consumer<String> progress)
            throws IOException, TimedRunException, InterruptedException {
        SubjectLaunch launch = ofCourse.timed(cores);
        try (KernelSubject calibrator =
                        KernelSubject.start(launch, classes, plan.programs().calibrator());
                TimedSubject baseline = baseline(plan, perRun, cores);
                TimedSubject contender = contender(plan, perRun, cores)) {
            Contest contest = new Contest(
                    baseline.accountedFor(plan.workers()), contender.accountedFor(plan.workers()), calibrator);
            return new ParallelMeasurement(plan, contest, new LeasedCores(cores), cores, random)
                    .measure(words -> progress.accept(words.get()));
        }
    }

    private TimedSubject baseline(SpeedupPlan plan, Duration perRun, List<Integer> cores) throws IOException {
        return TimedSubject.start(
                ofCourse.timed(cores), classes, plan.programs().baseline(), Trials.WARM, perRun);
    }

    private TimedSubject contender(SpeedupPlan plan, Duration perRun, List<Integer> cores) throws IOException {
        return TimedSubject.start(checks.timed(cores), classes, plan.programs().contender(), plan.trials(), perRun);
    }
}
