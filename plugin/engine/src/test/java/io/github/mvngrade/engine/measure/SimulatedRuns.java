package io.github.mvngrade.engine.measure;

import io.github.mvngrade.model.plan.SpeedupRule;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.SplittableRandom;

/** How many simulated measurements of one program on one kind of machine ended how; each has a seed of its own. */
record SimulatedRuns(List<Measured> all) {
    private static final long SEED = 20_261_127;

    /** The chance that a count is called a surprise although what was promised is true. */
    private static final double SURPRISE = .001;

    /**
     * Measures on all cores that this JVM may use.
     *
     * @param speedup that the program truly has on free cores
     * @param count how many measurements
     */
    static SimulatedRuns of(SpeedupRule rule, SimulatedScenario scenario, double speedup, int count) {
        // Drawn one after the other: a parallel stream of them would draw others on other numbers of cores.
        long[] seeds = new SplittableRandom(SEED).longs(count).toArray();
        return new SimulatedRuns(Arrays.stream(seeds)
                .parallel()
                .mapToObj(seed -> measured(new SimulatedContest(rule, scenario, speedup, seed)))
                .toList());
    }

    private static Measured measured(SimulatedContest contest) {
        try {
            return contest.measure();
        } catch (Exception impossible) {
            throw new IllegalStateException("Simulated programs always give a time", impossible);
        }
    }

    long passed() {
        return count(Measured.Reached.class);
    }

    long failed() {
        return count(Measured.Missed.class);
    }

    long unmeasurable() {
        return count(Measured.Unmeasurable.class);
    }

    /** How many blocks each took. */
    IntSummaryStatistics blocks() {
        return all.stream()
                .mapToInt(measured -> measured.samples().blocks().size())
                .summaryStatistics();
    }

    private long count(Class<? extends Measured> kind) {
        return all.stream().filter(kind::isInstance).count();
    }

    /**
     * How many of so many runs may show what happens with at most this probability: more are a surprise, which chance
     * alone brings once in a thousand times.
     */
    static int most(double probability, int runs) {
        double logTerm = runs * Math.log1p(-probability);
        double sum = Math.exp(logTerm);
        int count = 0;
        while (sum < 1 - SURPRISE) {
            logTerm += Math.log((runs - count) / (count + 1.0) * probability / (1 - probability));
            sum += Math.exp(logTerm);
            count++;
        }
        return count;
    }
}
