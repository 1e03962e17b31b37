package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.benchmarks.programs.Alone;
import io.github.mvngrade.benchmarks.programs.Pieces;
import io.github.mvngrade.benchmarks.programs.Together;
import io.github.mvngrade.engine.cores.CoreLease;
import io.github.mvngrade.engine.cores.CoreLeases;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.measure.Contest;
import io.github.mvngrade.engine.machine.LeasedCores;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.measure.ParallelMeasurement;
import io.github.mvngrade.engine.subject.ClassPath;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.timed.KernelSubject;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedSubject;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Where a repetition is measured: as the engine measures a speedup check, with the same subjects, leases and loop. No other
 * class here knows how that is done.
 */
final class Room {
    private static final Duration PER_RUN = Duration.ofSeconds(60);
    private static final int HEAP_MIB = 256;

    private static final SpeedupPlan PLAN = new SpeedupPlan(
            SpeedupRule.THREADS,
            Cell.TARGET,
            Cell.WORKERS,
            Trials.WARM,
            new SpeedupPlan.Programs(
                    Alone.class.getName(), Together.class.getName(), SpeedupPlan.Programs.DEFAULT_CALIBRATOR));

    private final RuntimeImage image;
    private final WardenKit warden;
    private final CheckClasses programs;
    private final Consumer<String> progress;
    private final Random random = new Random();

    /** @param progress gets a message when somebody else has the cores */
    Room(RuntimeImage image, WardenKit warden, CheckClasses programs, Consumer<String> progress) {
        this.image = image;
        this.warden = warden;
        this.programs = programs;
        this.progress = progress;
    }

    /**
     * Measures with fresh subjects, under the cell's load from before their start. All strategies measure the same subjects;
     * ours is first or last, by chance.
     *
     * @param repetition which one; gives the load its seed, so that each cell meets the same bursts
     * @throws TimedRunException if one of the programs broke
     * @throws IllegalStateException if the load ended by itself, or an answer was wrong
     */
    List<Verdict> measure(Cell cell, int repetition, int pieces)
            throws IOException, TimedRunException, InterruptedException {
        List<Integer> candidates = Processors.ofThisMachine().preferred();
        try (CoreLease lease = CoreLeases.ofThisMachine(progress).take(Cell.WORKERS, candidates);
                RunFolder folder = RunFolder.create();
                Load.Running load = cell.load().start(repetition)) {
            int serial = (int) Math.round(pieces * cell.serialFraction());
            new Pieces(pieces, serial).write(folder.work());
            List<Verdict> verdicts = measure(launch(folder, lease), lease.processors());
            load.mustStillRun();
            return verdicts;
        }
    }

    private SubjectLaunch launch(RunFolder folder, CoreLease lease) {
        return new SubjectLaunch(
                image,
                warden,
                folder.path(),
                ClassPath.of(folder.classes(), List.of()),
                SubjectLaunch.Resources.forTiming(HEAP_MIB, lease.processors()));
    }

    private List<Verdict> measure(SubjectLaunch launch, List<Integer> cores)
            throws IOException, TimedRunException, InterruptedException {
        SpeedupPlan.Programs names = PLAN.programs();
        try (KernelSubject calibrator = KernelSubject.start(launch, programs, names.calibrator());
                TimedSubject baseline = start(launch, names.baseline());
                TimedSubject contender = start(launch, names.contender())) {
            Contest contest = new Contest(baseline, contender, calibrator);
            List<Verdict> verdicts = new ArrayList<>();
            if (random.nextBoolean()) {
                verdicts.add(ours(contest, cores));
                verdicts.addAll(new Duel(baseline, contender, random).verdicts());
            } else {
                verdicts.addAll(new Duel(baseline, contender, random).verdicts());
                verdicts.add(ours(contest, cores));
            }
            return verdicts;
        }
    }

    private TimedSubject start(SubjectLaunch launch, String program) throws IOException {
        return TimedSubject.start(launch, programs, program, Trials.WARM, PER_RUN);
    }

    private Verdict ours(Contest contest, List<Integer> cores)
            throws IOException, TimedRunException, InterruptedException {
        long start = System.nanoTime();
        Measured measured =
                new ParallelMeasurement(PLAN, contest, new LeasedCores(cores), cores, random).measure(step -> {});
        double seconds = Duel.secondsSince(start);
        // Our loop leaves the contender stopped; the other strategies measure it where it stands.
        contest.contender().resume();
        SpeedupResult samples = measured.samples();
        Verdict.Evidence evidence = new Verdict.Evidence(
                samples.estimate()
                        .map(estimate -> OptionalDouble.of(estimate.median()))
                        .orElse(OptionalDouble.empty()),
                samples.capacity()
                        .map(capacity -> OptionalDouble.of(capacity.reference()))
                        .orElse(OptionalDouble.empty()),
                samples.blocks().size(),
                measured instanceof Measured.Unmeasurable end ? end.obstacle().name() : "");
        return new Verdict(Verdict.OURS, ruling(measured), evidence, seconds);
    }

    private static Ruling ruling(Measured measured) {
        if (measured instanceof Measured.Reached) {
            return Ruling.PASS;
        }
        // The benchmark's programs play fairly: a foul is a wrong verdict about them.
        if (measured instanceof Measured.Missed || measured instanceof Measured.Unfair) {
            return Ruling.FAIL;
        }
        if (measured instanceof Measured.Unmeasurable) {
            return Ruling.UNMEASURABLE;
        }
        throw new IllegalStateException("The benchmark's own programs must give an answer and the right one, but the"
                + " measurement ended with " + measured);
    }
}
