package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Surroundings;
import io.github.mvngrade.engine.speedup.AlgorithmicDecider;
import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Estimates;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import java.io.IOException;
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

    private static final int REPEATS = 3;

    /** How many short cold runs share one order: at 20, the order's own 0.1 to 0.4 ms weigh 5 to 20 microseconds a run. */
    private static final int RUNS_IN_A_ROW = 20;

    private static final double NANOS_PER_SECOND = 1e9;

    private final SpeedupPlan plan;
    private final TimedRunner baseline;
    private final TimedProcess contender;
    private final Turns turns;
    private final RandomGenerator random;
    private final List<SpeedupBlock> blocks = new ArrayList<>();
    private final Fouls fouls = new Fouls();
    private TimedRunner runner;
    private int repeats = 1;

    /** @param random draws the seeds of the runs and the order within each block */
    public AlgorithmicMeasurement(
            SpeedupPlan plan,
            TimedRunner baseline,
            TimedProcess contender,
            Surroundings surroundings,
            RandomGenerator random) {
        this.plan = plan;
        this.baseline = baseline;
        this.contender = contender;
        this.turns = new Turns(contender, surroundings, plan);
        this.runner = contender;
        this.random = random;
    }

    /**
     * Measures until there is a decision.
     *
     * @param progress hears of each block
     * @throws TimedRunException if the baseline gave no time: the check pack is broken, not the submission
     * @throws IOException if the grader loses track of the processes
     * @throws InterruptedException if the thread was interrupted
     */
    public Measured measure(Consumer<String> progress) throws TimedRunException, IOException, InterruptedException {
        AlgorithmicDecider decider = new AlgorithmicDecider(plan.target());
        WarmUp.run(baseline, random);
        try {
            turns.aside(this::warmUp);
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

    private void warmUp(TimedProcess program) throws TimedRunException {
        long nanos = WarmUp.run(program, random);
        if (plan.trials() == Trials.COLD && nanos < SHORT_NANOS) {
            repeats = REPEATS;
            runner = program.inARow(RUNS_IN_A_ROW);
        }
    }

    private Optional<Measured> block() throws TimedRunException, IOException, InterruptedException {
        Instant start = Instant.now();
        long seed = random.nextLong();
        boolean baselineFirst = random.nextBoolean();
        List<TimedRunner.Timing> expected = new ArrayList<>();
        Turns.Turn turn;
        if (baselineFirst) {
            expected.add(baseline.time(seed));
        }
        try {
            turn = turns.take(runner, seed, repeats);
        } catch (TimedRunException broken) {
            return Optional.of(new Measured.Broken(broken, samples()));
        }
        if (!baselineFirst) {
            expected.add(baseline.time(seed));
        }
        return judge(start, expected.get(0), turn);
    }

    private Optional<Measured> judge(Instant start, TimedRunner.Timing expected, Turns.Turn turn) {
        List<TimedRunner.Timing> timings = turn.timings();
        for (TimedRunner.Timing timing : timings) {
            if (!timing.answer().sameAs(expected.answer())) {
                return Optional.of(new Measured.WrongAnswer(expected.answer(), timing.answer(), samples()));
            }
        }
        long median = timings.stream()
                .mapToLong(TimedRunner.Timing::nanos)
                .sorted()
                .skip(timings.size() / 2)
                .findFirst()
                .orElseThrow();
        blocks.add(new SpeedupBlock(
                new SpeedupBlock.Period(start, Instant.now()),
                expected.nanos() / NANOS_PER_SECOND,
                median / NANOS_PER_SECOND,
                Optional.empty(),
                turn.foul().map(Foul::drop)));
        fouls.count(turn.foul());
        return fouls.tooMany().map(foul -> new Measured.Unfair(foul, samples()));
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
