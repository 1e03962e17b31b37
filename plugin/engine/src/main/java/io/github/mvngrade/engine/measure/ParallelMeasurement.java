package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Estimates;
import io.github.mvngrade.engine.speedup.ParallelDecider;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The measuring loop of the rules {@code threads} and {@code processes}: the capacity of the cores, then a pair of
 * baseline and contender in random order, then the capacity again, until the decider has seen enough. While the cores are
 * busy no pair is spent; it is tried again a little later.
 */
public final class ParallelMeasurement {
    /** The machine gets this long to be quiet for once. */
    private static final long GIVE_UP_NANOS = Duration.ofSeconds(30).toNanos();

    private static final int FIRST_SAMPLES = 5;
    private static final Duration BETWEEN_FIRST_SAMPLES = Duration.ofMillis(200);
    private static final int LEAST_PROBE_PAUSE_MILLIS = 250;

    private final SpeedupPlan plan;
    private final Contest contest;
    private final Surroundings surroundings;
    private final RandomGenerator random;
    private final ParallelDecider decider;
    private final Capacities capacities;
    private final Pairs pairs;
    private final List<SpeedupBlock> blocks = new ArrayList<>();
    private final List<Integer> cores;
    private final Fouls fouls = new Fouls();
    private int probes;
    private long renewing;

    /**
     * A measurement of one check.
     *
     * @param cores numbers of the leased cores, for the record
     * @param random draws the seeds of the runs and the order within each block
     */
    public ParallelMeasurement(
            SpeedupPlan plan, Contest contest, Surroundings surroundings, List<Integer> cores, RandomGenerator random) {
        this.plan = plan;
        this.contest = contest;
        this.surroundings = surroundings;
        this.random = random;
        this.cores = List.copyOf(cores);
        this.decider = new ParallelDecider(plan.workers(), plan.target());
        this.capacities = new Capacities(contest.calibrator(), plan.workers());
        this.pairs = new Pairs(plan.rule(), contest, new Turns(contest.contender(), surroundings, plan.rule()), random);
    }

    /** How long a measurement may take, warm-up aside: a program that starts JVMs in each run gets twice as long. */
    static Duration timeCap(SpeedupRule rule) {
        return Duration.ofSeconds(rule == SpeedupRule.PROCESSES ? 120 : 60);
    }

    /**
     * Measures until there is a decision.
     *
     * @param progress is told of each block, and of probes, in words that cost nothing unless they are asked for
     * @throws TimedRunException if baseline or calibrator gave no time: the check pack is broken, not the submission
     * @throws IOException if processes can't be told of any more
     * @throws InterruptedException if the thread was interrupted
     */
    public Measured measure(Consumer<Supplier<String>> progress)
            throws TimedRunException, IOException, InterruptedException {
        try {
            pairs.warmUp();
            long start = surroundings.nanoTime();
            capacities.sample(FIRST_SAMPLES, () -> surroundings.pause(BETWEEN_FIRST_SAMPLES));
            Optional<Measured> end = Optional.empty();
            while (end.isEmpty()) {
                end = step(surroundings.nanoTime() - start - renewing, progress);
            }
            return end.get();
        } catch (Pairs.ContenderBrokenException broken) {
            return new Measured.Broken(broken.reason(), samples());
        }
    }

    /** Warm-up is outside of the time cap. */
    private void renew() throws TimedRunException, Pairs.ContenderBrokenException, IOException {
        long start = surroundings.nanoTime();
        pairs.renew();
        renewing += surroundings.nanoTime() - start;
    }

    private Optional<Measured> step(long elapsed, Consumer<Supplier<String>> progress)
            throws TimedRunException, Pairs.ContenderBrokenException, IOException, InterruptedException {
        if (pairs.worn()) {
            renew();
        }
        boolean last = elapsed > timeCap(plan.rule()).toNanos();
        Moment before = moment();
        double capacity = capacities.sample();
        CapacitySamples seen = capacities.seen();
        if (seen.oneUsableCore()) {
            return unmeasurable(Measured.Reason.ONE_USABLE_CORE);
        }
        if (blocks.isEmpty() && elapsed > GIVE_UP_NANOS) {
            return unmeasurable(Measured.Reason.NEVER_QUIET);
        }
        if (last) {
            return Optional.of(atLast());
        }
        if (!seen.enough() || !seen.quiet(capacity)) {
            probe(capacity, progress);
            return Optional.empty();
        }
        Optional<Measured> bad = block(before, capacity);
        progress.accept(() -> "block " + blocks.size() + estimateSoFar());
        return bad.isPresent() ? bad : decision();
    }

    private void probe(double capacity, Consumer<Supplier<String>> progress) throws InterruptedException {
        probes++;
        progress.accept(() -> String.format(
                Locale.ROOT, "the cores are busy (worth %.2f of %d), trying again", capacity, plan.workers()));
        surroundings.pause(Duration.ofMillis(LEAST_PROBE_PAUSE_MILLIS + random.nextInt(LEAST_PROBE_PAUSE_MILLIS)));
    }

    /** What speaks against the submission, whatever its speedup. */
    private Optional<Measured> block(Moment before, double capacityBefore)
            throws TimedRunException, Pairs.ContenderBrokenException, IOException, InterruptedException {
        Pairs.Pair pair = pairs.next();
        double capacityAfter = capacities.sample();
        Moment after = moment();
        SpeedupBlock.Conditions conditions = new SpeedupBlock.Conditions(
                capacityBefore,
                capacityAfter,
                before.foreignCoresUntil(after),
                pair.contenderCpu().toNanos() / Moment.NANOS_PER_SECOND,
                capacities.core());
        blocks.add(pair.block(new SpeedupBlock.Period(before.wall(), after.wall()), conditions));
        if (!pair.rightAnswer()) {
            return Optional.of(Measured.WrongAnswer.of(pair.baseline(), pair.contender(), samples()));
        }
        fouls.count(pair.turn().foul());
        return fouls.tooMany().map(foul -> new Measured.Unfair(foul, samples()));
    }

    private Moment moment() throws IOException {
        return new Moment(
                surroundings.now(),
                surroundings.nanoTime(),
                surroundings.busySeconds(),
                contest.cpu().toNanos());
    }

    private Optional<Measured> decision() {
        CapacitySamples seen = capacities.seen();
        Optional<Decision> decided = decider.decide(seen, blocks);
        if (decided.isPresent()) {
            return Optional.of(Measured.decided(decided.get(), samples()));
        }
        return decider.full(seen, blocks) ? Optional.of(atLast()) : Optional.empty();
    }

    private Measured atLast() {
        return Measured.decided(decider.decideAtLast(capacities.seen(), blocks, probes), samples());
    }

    private Optional<Measured> unmeasurable(Measured.Reason reason) {
        return Optional.of(new Measured.Unmeasurable(reason, samples()));
    }

    private String estimateSoFar() {
        return Estimates.of(decider.ratios(capacities.seen(), blocks))
                .map(estimate -> String.format(Locale.ROOT, ", speedup so far %.2f", estimate.median()))
                .orElse("");
    }

    private SpeedupResult samples() {
        CapacitySamples seen = capacities.seen();
        double reference = seen.reference();
        SpeedupResult.Capacity capacity = new SpeedupResult.Capacity(
                reference, seen.enough() ? decider.passThreshold(reference) : 0, probes, cores, seen.values());
        return new SpeedupResult(
                plan,
                Estimates.of(decider.ratios(seen, blocks)),
                decider.marked(seen, blocks),
                seen.values().isEmpty() ? Optional.empty() : Optional.of(capacity));
    }
}
