package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.cores.CoreLease;
import io.github.mvngrade.engine.cores.CoreLeases;
import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.curve.Compared;
import io.github.mvngrade.engine.curve.ComparisonMeasurement;
import io.github.mvngrade.engine.curve.Curve;
import io.github.mvngrade.engine.curve.CurveMeasurement;
import io.github.mvngrade.engine.curve.Shortfall;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.timed.TunedRunner;
import io.github.mvngrade.engine.timed.TunedSubject;
import io.github.mvngrade.engine.timed.WayRunner;
import io.github.mvngrade.engine.timed.WaySubject;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Where curves are measured: the submission in a subject of its own, on cores that nobody else measures on. */
public final class CurveRoom implements CurveStep.Room {
    /** A grade waits no longer than this for cores that no point depends on. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CheckClasses classes;
    private final Duration perRun;
    private final SubjectLaunch checks;
    private final Random random;

    /**
     * A room for one grade.
     *
     * @param checks how the submission's checks are launched
     * @param seed that seeds and orders are drawn from
     */
    public CurveRoom(Pack pack, SubjectLaunch checks, long seed) {
        this.classes = pack.content().checks();
        this.perRun = pack.exercise().limits().perCheck();
        this.checks = checks;
        this.random = new Random(seed);
    }

    @Override
    public int cores(int workers) {
        return cores(workers, Processors.ofThisMachine(), CpuQuota.ofThisProcess());
    }

    /** As for a speedup: with a quota below 1.5 cores, two are worth no more than one. */
    static int cores(int workers, Processors processors, CpuQuota quota) {
        boolean low = quota.cores().isPresent() && quota.cores().getAsDouble() < CapacitySamples.LEAST;
        return low ? 1 : Math.min(workers, processors.preferred().size());
    }

    private static Optional<CoreLease> lease(int cores, Consumer<String> progress)
            throws IOException, InterruptedException {
        return CoreLeases.ofThisMachine(progress)
                .take(cores, Processors.ofThisMachine().preferred(), PATIENCE);
    }

    /** The programs of a comparison that have been started. Closes all, also after one that can't be closed. */
    private static final class Started implements Closeable {
        private final Map<ComparisonPlan.Way, WayRunner> programs = new LinkedHashMap<>();

        @Override
        public void close() throws IOException {
            IOException trouble = null;
            for (WayRunner program : programs.values()) {
                try {
                    program.close();
                } catch (IOException notClosed) {
                    if (trouble != null) {
                        notClosed.addSuppressed(trouble);
                    }
                    trouble = notClosed;
                }
            }
            if (trouble != null) {
                throw trouble;
            }
        }
    }

    @Override
    public Compared compare(List<ComparisonPlan.Way> ways, int cores, Consumer<String> progress)
            throws IOException, InterruptedException {
        Optional<CoreLease> lease = lease(cores, progress);
        if (lease.isEmpty()) {
            return Compared.ofNothing(ways, new Shortfall.OthersMeasured(PATIENCE));
        }
        try (CoreLease held = lease.get();
                Started started = new Started()) {
            Duration each = ComparisonMeasurement.perRun(perRun, ways.size());
            for (ComparisonPlan.Way way : ways) {
                started.programs.put(
                        way, WaySubject.start(checks.timed(held.processors()), classes, way.program(), each));
            }
            return new ComparisonMeasurement(started.programs, System::nanoTime, random).measure(progress);
        }
    }

    @Override
    public Curve measure(CurveStep.Program program, List<Setting> settings, int cores, Consumer<String> progress)
            throws IOException, InterruptedException {
        Optional<CoreLease> lease = lease(cores, progress);
        if (lease.isEmpty()) {
            return Curve.ofNothing(settings, new Shortfall.OthersMeasured(PATIENCE));
        }
        try (CoreLease held = lease.get();
                TunedSubject subject = TunedSubject.start(
                        checks.timed(held.processors()), classes, program.className(), program.size(), perRun)) {
            TunedRunner runner = program.workers() == SpeedupRule.Workers.KEPT ? subject : subject.tidiedAfterEachRun();
            return new CurveMeasurement(runner, System::nanoTime, random).measure(settings, progress);
        }
    }
}
