package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Surroundings;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** The measuring loop itself, with programs that run on a simulated machine. */
final class SimulatedContest implements Surroundings {
    private static final double KERNEL_SECONDS = .06;
    private static final double THREADS_SECONDS = .25;
    private static final double PROCESSES_SECONDS = 1;

    /** Of one unit, on one free core at speed 1. */
    private static final double UNIT_SECONDS = .001;

    private static final double NANOS = 1e9;

    /** The system counts processor time in ticks of 10 ms. */
    private static final double TICK = .01;

    private static final Answer ANSWER = new Answer("same", "same");

    private final Random random;
    private final SimulatedScenario scenario;
    private final SimulatedMachine machine;
    private final SpeedupPlan plan;
    private final TimedProcess baseline;
    private final TimedProcess contender;

    /** @param speedup that the contender truly has on free cores, its start aside, from 1 to the number of cores */
    SimulatedContest(SpeedupRule rule, SimulatedScenario scenario, double speedup, long seed) {
        this.random = new Random(seed);
        this.scenario = scenario;
        this.machine = new SimulatedMachine(random, scenario.trouble());
        this.plan = new SpeedupPlan(
                rule,
                scenario.target(),
                scenario.workers(),
                Trials.WARM,
                new SpeedupPlan.Programs("B", "C", "K", scenario.work()));
        double unit = scenario.work() == Work.SIZED
                ? UNIT_SECONDS
                : rule == SpeedupRule.PROCESSES ? PROCESSES_SECONDS : THREADS_SECONDS;
        this.baseline = new Program(unit, 1);
        this.contender = new Contender(unit, serialFraction(speedup, scenario.workers()));
    }

    /** The part of a program that runs on one core, by Amdahl's law, if so many cores speed it up by this much. */
    static double serialFraction(double speedup, int cores) {
        double whole = 1.0 / cores;
        return Math.max(0, Math.min(1, (1 / speedup - whole) / (1 - whole)));
    }

    Measured measure() throws Exception {
        Contest contest = new Contest(baseline, contender, new Kernel());
        List<Integer> cores = List.of(0, 1);
        return new ParallelMeasurement(plan, contest, this, cores, random).measure(news -> {});
    }

    private class Program implements TimedProcess {
        private final double unit;
        private final double serialFraction;
        private long size = 1;
        private double jvm;

        Program(double unit, double serialFraction) {
            this.unit = unit;
            this.serialFraction = serialFraction;
            renew();
        }

        @Override
        public Timing time(long seed) {
            long nanos = nanos(start() + machine.run(size * unit, serialFraction) * jvm * lots());
            return new Timing(nanos, nanos, ANSWER);
        }

        double start() {
            return 0;
        }

        double lots() {
            return 1;
        }

        @Override
        public Duration cpuBeforeRun() {
            return Duration.ZERO;
        }

        @Override
        public void resize(long given) {
            size = given;
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        /** Where nobody used any processor time, all workers had their share. */
        @Override
        public List<ObservedProcess> tidy() {
            return Collections.nCopies(
                    plan.workers(),
                    new ObservedProcess(
                            1, 0, "Worker", Duration.ZERO, Duration.ZERO, Duration.ZERO, ObservedProcess.Fate.ENDED));
        }

        @Override
        public Duration stop() {
            return Duration.ZERO;
        }

        @Override
        public void resume() {
            // It wasn't running.
        }

        /** A fresh JVM: its compiler may do better or worse. A sequential program's does as the baseline's does. */
        @Override
        public void renew() {
            jvm = (serialFraction < 1 ? machine.jvm() : 1) * ownLot();
        }

        double ownLot() {
            return machine.lots(1);
        }

        @Override
        public void close() throws IOException {
            // Nothing runs.
        }
    }

    /** Under rule {@code PROCESSES} each run starts JVMs, and each of them has a compiler of its own. */
    private final class Contender extends Program {
        Contender(double unit, double serialFraction) {
            super(unit, serialFraction);
        }

        @Override
        double start() {
            return plan.rule() == SpeedupRule.PROCESSES ? machine.start() : 0;
        }

        @Override
        double lots() {
            return plan.rule() == SpeedupRule.PROCESSES ? machine.lots(plan.workers()) : 1;
        }

        @Override
        double ownLot() {
            return plan.rule() == SpeedupRule.PROCESSES ? 1 : super.ownLot();
        }
    }

    private final class Kernel implements Calibrator {
        @Override
        public long time(int workers) {
            double work = KERNEL_SECONDS * scenario.trouble().clock().speed();
            return nanos(machine.run(work, workers == 1 ? 1 : 0));
        }

        @Override
        public long startJvms(int count) {
            return nanos(machine.start());
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * NANOS);
    }

    @Override
    public long nanoTime() {
        return nanos(machine.seconds());
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanoTime());
    }

    /** What others used: our programs' own time is counted as none, here and in {@code cpu()}. */
    @Override
    public OptionalDouble busySeconds() {
        return scenario.trouble().others().counted()
                ? OptionalDouble.of(machine.foreign() + TICK * (2 * random.nextDouble() - 1))
                : OptionalDouble.empty();
    }

    @Override
    public void pause(Duration time) {
        machine.pause(time.toNanos() / NANOS);
    }
}
