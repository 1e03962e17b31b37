package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** The measuring loop itself, with programs that run on a simulated machine. */
final class SimulatedContest implements Surroundings {
    private static final double KERNEL_SECONDS = .06;
    private static final double NANOS = 1e9;
    private static final Answer ANSWER = new Answer("same", "same");

    private final SimulatedMachine machine;
    private final SpeedupPlan plan;
    private final double work;
    private final double serialFraction;
    private final Random random;

    /** @param speedup that the contender truly has on free cores, from 1 to the number of cores */
    SimulatedContest(SpeedupRule rule, double target, double speedup, SimulatedMachine.Trouble trouble, long seed) {
        this.random = new Random(seed);
        this.machine = new SimulatedMachine(random, 2, trouble);
        this.plan = new SpeedupPlan(rule, target, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K"));
        this.work = rule == SpeedupRule.PROCESSES ? 1 : .25;
        this.serialFraction = (1 / speedup - .5) / .5;
    }

    Measured measure() throws Exception {
        Calibrator calibrator = new Calibrator() {
            @Override
            public long time(int workers) {
                return nanos(machine.run(KERNEL_SECONDS, workers == 1 ? 1 : 0));
            }

            @Override
            public Duration cpu() {
                return Duration.ZERO;
            }

            @Override
            public void close() {
                // Nothing runs.
            }
        };
        Contest contest = new Contest(new Program(1), new Program(serialFraction), calibrator);
        return new ParallelMeasurement(plan, contest, this, List.of(0, 1), random).measure(news -> {});
    }

    private final class Program implements TimedProcess {
        private final double fraction;

        Program(double fraction) {
            this.fraction = fraction;
        }

        @Override
        public Timing time(long seed) {
            long nanos = nanos(machine.run(work, fraction));
            return new Timing(nanos, nanos, ANSWER);
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public void tidy() {
            // Nothing is left.
        }

        @Override
        public Duration stop() {
            return Duration.ZERO;
        }

        @Override
        public void resume() {
            // It wasn't running.
        }

        @Override
        public void renew() {
            // All JVMs are alike.
        }

        @Override
        public void close() throws IOException {
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

    @Override
    public OptionalDouble busySeconds() {
        return OptionalDouble.of(machine.foreign());
    }

    @Override
    public void pause(Duration time) {
        machine.pause(time.toNanos() / NANOS);
    }
}
