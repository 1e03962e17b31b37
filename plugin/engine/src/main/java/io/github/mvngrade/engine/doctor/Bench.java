package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.cores.CoreLease;
import io.github.mvngrade.engine.cores.CoreLeases;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.machine.Capacities;
import io.github.mvngrade.engine.machine.StartCost;
import io.github.mvngrade.engine.measure.Sizing;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedClasses;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.subject.ClassPath;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.timed.KernelSubject;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedSubject;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes a few samples of what the cores are worth, as a measurement of a speedup does; once for each number of workers. */
final class Bench {
    private static final int SAMPLES = 9;
    private static final Duration BETWEEN = Duration.ofMillis(150);

    /** Whoever is measuring on the cores may take minutes; a doctor can't wait that long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int HEAP_MIB = 64;
    private static final CheckClasses NO_CHECKS = new CheckClasses("parallel.doctor.checks", new TreeMap<>());

    private final LinkedImage image;
    private final WardenKit warden;
    private final List<Integer> processors;
    private final Consumer<String> progress;
    private final Map<Integer, Samples> taken = new HashMap<>();

    Bench(LinkedImage image, WardenKit warden, List<Integer> processors, Consumer<String> progress) {
        this.image = image;
        this.warden = warden;
        this.processors = processors;
        this.progress = progress;
    }

    /**
     * What was sampled.
     *
     * @param trouble why there are none; empty if there are
     * @param alone how long the work took one worker each time, in nanoseconds
     * @param capacity what the cores were worth each time
     * @param startSeconds how long as many JVMs as workers take to start and end
     */
    record Samples(String trouble, List<Long> alone, CapacitySamples capacity, double startSeconds) {
        Samples {
            alone = List.copyOf(alone);
        }

        static Samples none(int workers, String trouble) {
            return new Samples(trouble, List.of(), new CapacitySamples(workers, List.of()), 0);
        }
    }

    /** How many workers can be run at a time here. */
    int mostWorkers() {
        return processors.size();
    }

    /** @param workers 2 or more; at most {@link #mostWorkers} */
    Samples samples(int workers) throws IOException, TimedRunException, InterruptedException {
        Samples known = taken.get(workers);
        if (known == null) {
            known = take(workers);
            taken.put(workers, known);
        }
        return known;
    }

    private Samples take(int workers) throws IOException, TimedRunException, InterruptedException {
        Optional<RuntimeImage> linked = image.orNone();
        if (linked.isEmpty()) {
            return Samples.none(workers, "nothing can be run without a runtime image");
        }
        Optional<CoreLease> lease = CoreLeases.ofThisMachine(progress).take(workers, processors, PATIENCE);
        if (lease.isEmpty()) {
            return Samples.none(workers, "another grade measures on the cores");
        }
        try (CoreLease cores = lease.get();
                RunFolder folder = RunFolder.create()) {
            progress.accept("Measuring what the cores are worth for " + workers + " workers");
            SubjectLaunch launch =
                    launch(linked.get(), folder, ClassPath.of(folder.classes(), List.of()), HEAP_MIB, cores);
            try (KernelSubject calibrator =
                    KernelSubject.start(launch, NO_CHECKS, SpeedupPlan.Programs.DEFAULT_CALIBRATOR)) {
                Capacities capacities = new Capacities(calibrator, workers, System::nanoTime);
                StartCost starts = new StartCost(calibrator, workers);
                capacities.sample(SAMPLES, () -> Thread.sleep(BETWEEN.toMillis()), starts::sample);
                return new Samples(
                        "",
                        capacities.alone(),
                        capacities.seen(),
                        starts.seconds(capacities.seen(), capacities.core()));
            }
        }
    }

    private SubjectLaunch launch(
            RuntimeImage runtime, RunFolder folder, ClassPath classPath, int heapMiB, CoreLease cores) {
        return new SubjectLaunch(
                runtime,
                warden,
                folder.path(),
                classPath,
                SubjectLaunch.Resources.forTiming(heapMiB, cores.processors()));
    }

    /**
     * How long the baseline of a course's check takes, in seconds, cold or warm as its rule says.
     *
     * @return empty if nothing can be run, or others are measuring on the cores
     */
    OptionalDouble baselineSeconds(Pack pack, SpeedupPlan plan)
            throws IOException, TimedRunException, InterruptedException {
        Optional<RuntimeImage> linked = image.orNone();
        Optional<CoreLease> lease = linked.isEmpty()
                ? Optional.empty()
                : CoreLeases.ofThisMachine(progress).take(plan.workers(), processors, PATIENCE);
        if (lease.isEmpty()) {
            return OptionalDouble.empty();
        }
        Limits limits = pack.exercise().limits();
        try (CoreLease cores = lease.get();
                RunFolder folder = RunFolder.create()) {
            ClassPath classPath = ClassPath.ofCourse(
                    PackedClasses.write(pack.content(), folder.path()).classPath());
            SubjectLaunch launch = launch(linked.get(), folder, classPath, limits.heapMiB(), cores);
            try (TimedSubject baseline = TimedSubject.start(
                    launch, pack.content().checks(), plan.programs().baseline(), Trials.WARM, limits.perCheck())) {
                return OptionalDouble.of(Sizing.seconds(baseline, plan.rule(), new Random()));
            }
        }
    }
}
