package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.AlgorithmicDecider;
import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Estimates;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The measuring loop of rule {@code algorithmic}: baseline and contender interleaved, block after block in random order,
 * until the decider has seen enough. Neither needs cores of its own, since what slows the machine slows both.
 */
public final class AlgorithmicMeasurement {
    private static final int MOST_BLOCKS = 60;
    /** A cold run shorter than this is repeated within its block, and the median counts. */
    private static final long SHORT_NANOS = Duration.ofMillis(10).toNanos();

    private static final int REPEATS = 7;

    /** How many short cold runs share one order: at 20, the order's own 0.1 to 0.4 ms weigh 5 to 20 microseconds a run. */
    private static final int RUNS_IN_A_ROW = 20;

    private static final double NANOS_PER_SECOND = 1e9;

    private final SpeedupPlan plan;
    private final TimedRunner baseline;
    private TimedRunner contender;
    private final RandomGenerator random;
    private final List<SpeedupBlock> blocks = new ArrayList<>();
    private int repeats = 1;

    /** @param random draws the seeds of the runs and the order within each block */
    public AlgorithmicMeasurement(
            SpeedupPlan plan, TimedRunner baseline, TimedRunner contender, RandomGenerator random) {
        this.plan = plan;
        this.baseline = baseline;
        this.contender = contender;
        this.random = random;
    }

    /**
     * Measures until there is a decision.
     *
     * @param progress is told of each block
     * @throws TimedRunException if the baseline gave no time: the check pack is broken, not the submission
     */
    public Measured measure(Consumer<String> progress) throws TimedRunException {
        AlgorithmicDecider decider = new AlgorithmicDecider(plan.target());
        WarmUp.run(baseline, random);
        try {
            long contenderNanos = WarmUp.run(contender, random);
            if (plan.trials() == Trials.COLD && contenderNanos < SHORT_NANOS) {
                repeats = REPEATS;
                contender = contender.inARow(RUNS_IN_A_ROW);
            }
        } catch (TimedRunException broken) {
            return new Measured.Broken(broken, samples());
        }
        while (blocks.size() < MOST_BLOCKS) {
            Optional<Measured> end = block();
            if (end.isPresent()) {
                return end.get();
            }
            progress.accept("block " + blocks.size());
            Optional<Decision> decision = decider.decide(ratios());
            if (decision.isPresent()) {
                return Measured.decided(decision.get(), samples());
            }
        }
        return Measured.decided(decider.decideAtLast(ratios()), samples());
    }

    private Optional<Measured> block() throws TimedRunException {
        Instant start = Instant.now();
        long seed = random.nextLong();
        boolean baselineFirst = random.nextBoolean();
        List<TimedRunner.Timing> expected = new ArrayList<>();
        List<TimedRunner.Timing> timings = new ArrayList<>();
        if (baselineFirst) {
            expected.add(baseline.time(seed));
        }
        try {
            for (int i = 0; i < repeats; i++) {
                timings.add(contender.time(seed));
            }
        } catch (TimedRunException broken) {
            return Optional.of(new Measured.Broken(broken, samples()));
        }
        if (!baselineFirst) {
            expected.add(baseline.time(seed));
        }
        return judge(start, expected.get(0), timings);
    }

    private Optional<Measured> judge(Instant start, TimedRunner.Timing expected, List<TimedRunner.Timing> timings) {
        for (TimedRunner.Timing timing : timings) {
            if (!timing.answer().sameAs(expected.answer())) {
                return Optional.of(Measured.WrongAnswer.of(expected, timing, samples()));
            }
        }
        long median = timings.stream()
                .mapToLong(TimedRunner.Timing::nanos)
                .sorted()
                .skip(timings.size() / 2)
                .findFirst()
                .orElseThrow();
        Optional<String> dropped = Clocks.objection(timings);
        blocks.add(new SpeedupBlock(
                new SpeedupBlock.Period(start, Instant.now()),
                expected.nanos() / NANOS_PER_SECOND,
                median / NANOS_PER_SECOND,
                Optional.empty(),
                dropped));
        return Optional.empty();
    }

    private List<Double> ratios() {
        return blocks.stream()
                .filter(block -> block.dropped().isEmpty())
                .map(SpeedupBlock::ratio)
                .toList();
    }

    private SpeedupResult samples() {
        return new SpeedupResult(plan, Estimates.of(ratios()), blocks, Optional.empty());
    }
}
