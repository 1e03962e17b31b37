package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Surroundings;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contender's turns. Between them it stands still, so that it disturbs neither calibrator nor baseline; if it goes on
 * working right after an answer, that is noticed.
 */
final class Turns {
    /** Long enough for workers to end and a compiler to catch up. */
    private static final Duration SETTLING = Duration.ofMillis(100);

    /** Long compared with the 10 ms ticks in which the system counts processor time. */
    private static final Duration WATCHED = Duration.ofMillis(150);

    /** A program that keeps more than this part of a core busy is at work. */
    private static final double MOST_CORES = .5;

    private static final Duration LEAST_WORK = Duration.ofMillis(50);

    private final TimedProcess contender;
    private final Surroundings surroundings;
    private final SpeedupPlan plan;
    private Duration cpuAtStop = Duration.ZERO;
    private long stopped;

    /** @param plan under rule {@code PROCESSES} what a turn started ends with it; otherwise it may be a pool for later ones */
    Turns(TimedProcess contender, Surroundings surroundings, SpeedupPlan plan) {
        this.contender = contender;
        this.surroundings = surroundings;
        this.plan = plan;
    }

    /** What a turn does with the contender. */
    interface Action {
        void take(TimedProcess contender) throws TimedRunException, IOException;
    }

    /**
     * A turn's runs.
     *
     * @param timings of each
     * @param cpu processor time of the contender's tree in the last of them
     * @param foul the one that the contender committed, if any
     */
    record Turn(List<TimedRunner.Timing> timings, Duration cpu, Optional<Foul> foul) {}

    /** Lets the contender go on for something that isn't timed, and stops it again. */
    void aside(Action action) throws TimedRunException, IOException {
        contender.resume();
        action.take(contender);
        tidy();
        stop();
    }

    /** The processes of a turn; none where they may live on. */
    private List<ObservedProcess> tidy() throws IOException {
        return plan.rule().startsProcesses() ? contender.tidy() : List.of();
    }

    /**
     * Times the contender.
     *
     * @param runner the contender, once or several times in a row
     * @param runs how often, 1 or more
     */
    Turn take(TimedRunner runner, long seed, int runs) throws TimedRunException, IOException, InterruptedException {
        Duration before = contender.cpu();
        boolean disobeyed = atWork(before.minus(cpuAtStop), surroundings.nanoTime() - stopped);
        contender.resume();
        List<TimedRunner.Timing> timings = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            timings.add(runner.time(seed));
        }
        Duration cpu = contender.cpu().minus(contender.cpuBeforeRun());
        boolean workedOn = worksOn();
        List<ObservedProcess> processes = tidy();
        stop();
        Optional<Foul> foul = disobeyed || workedOn
                ? Optional.of(Foul.WORKED_ON)
                : Clocks.bent(timings).or(() -> idle(processes, cpu));
        return new Turn(timings, cpu, foul);
    }

    private Optional<Foul> idle(List<ObservedProcess> processes, Duration cpu) {
        boolean asked = plan.rule().startsProcesses();
        return asked && !WorkerShares.had(processes, cpu, plan.workers())
                ? Optional.of(Foul.IDLE_WORKERS)
                : Optional.empty();
    }

    private boolean worksOn() throws IOException, InterruptedException {
        surroundings.pause(SETTLING);
        long start = surroundings.nanoTime();
        Duration before = contender.cpu();
        surroundings.pause(WATCHED);
        return atWork(contender.cpu().minus(before), surroundings.nanoTime() - start);
    }

    private static boolean atWork(Duration cpu, long nanos) {
        return cpu.toNanos() > MOST_CORES * nanos && cpu.compareTo(LEAST_WORK) > 0;
    }

    private void stop() throws IOException {
        cpuAtStop = contender.stop();
        stopped = surroundings.nanoTime();
    }
}
