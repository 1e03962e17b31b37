package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Decides by the naive strategies, one after the other in random order, on programs that were warmed up. */
final class Duel {
    /** As many as our measurement has. */
    private static final int WARM_UP_RUNS = 3;

    private static final double NANOS_PER_SECOND = 1e9;

    private final TimedRunner baseline;
    private final TimedRunner contender;
    private final Random random;

    Duel(TimedRunner baseline, TimedRunner contender, Random random) {
        this.baseline = baseline;
        this.contender = contender;
        this.random = random;
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / NANOS_PER_SECOND;
    }

    /** One of each strategy; the warm-up, which they share, counts in the time of each. */
    List<Verdict> verdicts() throws TimedRunException {
        long start = System.nanoTime();
        times(baseline, WARM_UP_RUNS);
        times(contender, WARM_UP_RUNS);
        double warmUp = secondsSince(start);
        List<Naive> strategies = new ArrayList<>(List.of(Naive.values()));
        Collections.shuffle(strategies, random);
        List<Verdict> verdicts = new ArrayList<>();
        for (Naive strategy : strategies) {
            verdicts.add(verdict(strategy, warmUp));
        }
        return verdicts;
    }

    private Verdict verdict(Naive strategy, double warmUp) throws TimedRunException {
        long start = System.nanoTime();
        double alone = strategy.of(times(baseline, strategy.runs()));
        double together = strategy.of(times(contender, strategy.runs()));
        double estimate = alone / together;
        return new Verdict(
                strategy.toString(),
                estimate >= Cell.ENOUGH ? Ruling.PASS : Ruling.FAIL,
                new Verdict.Evidence(OptionalDouble.of(estimate), OptionalDouble.empty(), strategy.runs(), ""),
                warmUp + secondsSince(start));
    }

    private double[] times(TimedRunner program, int runs) throws TimedRunException {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            times[run] = program.time(random.nextLong()).nanos();
        }
        return times;
    }
}
