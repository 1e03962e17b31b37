package io.github.mvngrade.engine.machine;

import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.time.Duration;
import java.util.List;

/** The cores of a measurement, as it sees them: what they are worth, whether they are free, and what a start on them costs. */
public final class Cores {
    private static final int FIRST_SAMPLES = 5;
    private static final Duration BETWEEN_FIRST_SAMPLES = Duration.ofMillis(200);

    private final SpeedupRule rule;
    private final Surroundings surroundings;
    private final Capacities capacities;
    private final StartCost starts;

    /**
     * Cores that nothing is known about yet.
     *
     * @param plan of the measurement
     * @param calibrator runs on all of them
     */
    public Cores(SpeedupPlan plan, Calibrator calibrator, Surroundings surroundings) {
        this.rule = plan.rule();
        this.surroundings = surroundings;
        this.capacities = new Capacities(calibrator, plan.workers(), surroundings::nanoTime);
        this.starts = new StartCost(calibrator, plan.workers());
    }

    /** Takes the first samples, apart from each other. */
    public void getToKnow() throws TimedRunException, InterruptedException {
        capacities.sample(FIRST_SAMPLES, () -> surroundings.pause(BETWEEN_FIRST_SAMPLES), beside -> sampleStart());
    }

    /** Under rule {@code PROCESSES} a run begins with the start of its JVMs. */
    private void sampleStart() throws TimedRunException {
        if (rule.startsProcesses()) {
            starts.sample(capacities);
        }
    }

    /** Takes a sample of everything. */
    public void lookAgain() throws TimedRunException {
        capacities.sample();
        sampleStart();
    }

    /** Takes a sample of what they are worth, unless the last one has just been taken. */
    public double worthNow() throws TimedRunException {
        capacities.look();
        return capacities.last();
    }

    /** Takes a sample of what they are worth. */
    public double worthAfterwards() throws TimedRunException {
        return capacities.sample();
    }

    /** The last sample of what they are worth. */
    public double worth() {
        return capacities.last();
    }

    /** Whether the last sample says that all of them are free. */
    public boolean quiet() {
        return capacities.quiet();
    }

    /** Whether one is free. Where the system doesn't count processor time, that is only certain if all of them are. */
    public boolean oneIsFree() throws TimedRunException {
        return surroundings.busySeconds().isPresent() ? capacities.oneCoreIsFree() : capacities.quiet();
    }

    /** How long the calibrator's work takes one of them now, in seconds. */
    public double coreSeconds() {
        return capacities.core();
    }

    /** All samples of what they are worth. */
    public CapacitySamples seen() {
        return capacities.seen();
    }

    /**
     * How long as many JVMs as there are workers take to start and end, at the speed that the cores had while the blocks were
     * measured; 0 except under rule {@code PROCESSES}.
     */
    public double startSeconds(List<SpeedupBlock> blocks) {
        double[] cores = blocks.stream()
                .mapToDouble(block -> block.conditions().orElseThrow().coreSeconds())
                .sorted()
                .toArray();
        double core = cores.length == 0 ? capacities.core() : cores[cores.length / 2];
        return starts.seconds(capacities.seen(), core);
    }
}
