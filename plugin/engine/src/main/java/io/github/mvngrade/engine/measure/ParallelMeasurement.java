package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Cores;
import io.github.mvngrade.engine.machine.Moment;
import io.github.mvngrade.engine.machine.Surroundings;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Estimates;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.speedup.ParallelDecider;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The measuring loop of the rules {@code threads} and {@code processes}: pairs of baseline and contender in random order, with
 * the capacity of the cores right before and right after each run of the contender, until the decider has seen enough. Only the
 * contender needs all cores, so it alone waits for them: while they are busy it is tried again a little later.
 */
public final class ParallelMeasurement {
    /** How long the machine may take to be quiet for once. */
    private static final long GIVE_UP_NANOS = Duration.ofSeconds(30).toNanos();

    private static final int LEAST_PROBE_PAUSE_MILLIS = 250;

    private final SpeedupPlan plan;
    private final Contest contest;
    private final Surroundings surroundings;
    private final RandomGenerator random;
    private final ParallelDecider decider;
    private final Cores cores;
    private final Pairs pairs;
    private final List<SpeedupBlock> blocks = new ArrayList<>();
    private final List<Integer> leased;
    private final Fouls fouls = new Fouls();
    private int probes;
    private long aside;
    private OptionalLong size = OptionalLong.empty();

    /**
     * A measurement of one check.
     *
     * @param leased numbers of the leased cores, for the record
     * @param random draws the seeds of the runs and the order within each block
     */
    public ParallelMeasurement(
            SpeedupPlan plan,
            Contest contest,
            Surroundings surroundings,
            List<Integer> leased,
            RandomGenerator random) {
        this.plan = plan;
        this.contest = contest;
        this.surroundings = surroundings;
        this.random = random;
        this.leased = List.copyOf(leased);
        this.decider = new ParallelDecider(plan.workers(), plan.target());
        this.cores = new Cores(plan, contest.calibrator(), surroundings);
        this.pairs = new Pairs(plan.rule(), contest, new Turns(contest.contender(), surroundings, plan), random);
    }

    /**
     * Measures until there is a decision.
     *
     * @param progress hears of each block and each probe, in words that cost nothing unless they are asked for
     * @throws TimedRunException if baseline or calibrator gave no time: the check pack is broken, not the submission
     * @throws IOException if the grader loses track of the processes
     * @throws InterruptedException if the thread was interrupted
     */
    public Measured measure(Consumer<Supplier<String>> progress)
            throws TimedRunException, IOException, InterruptedException {
        try {
            long start = surroundings.nanoTime();
            cores.getToKnow();
            untimed(() -> {
                resize();
                pairs.warmUp();
            });
            Optional<Measured> end = Optional.empty();
            while (end.isEmpty()) {
                end = step(surroundings.nanoTime() - start - aside, progress);
            }
            return end.get();
        } catch (Pairs.ContenderBrokenException broken) {
            return new Measured.Broken(broken.reason(), samples());
        }
    }

    private void resize() throws TimedRunException, IOException {
        if (plan.programs().work() == Work.SIZED) {
            double wanted = Sizing.wanted(plan.rule(), cores.startSeconds(blocks));
            size = OptionalLong.of(new Sizing(contest.baseline(), plan.rule(), random).find(wanted));
            pairs.resize(size.getAsLong());
        }
    }

    /** Something before or between blocks that doesn't count towards the time cap. */
    private interface Preparation {
        void make() throws TimedRunException, Pairs.ContenderBrokenException, IOException;
    }

    private void untimed(Preparation preparation)
            throws TimedRunException, Pairs.ContenderBrokenException, IOException {
        long start = surroundings.nanoTime();
        preparation.make();
        aside += surroundings.nanoTime() - start;
    }

    private Optional<Measured> step(long elapsed, Consumer<Supplier<String>> progress)
            throws TimedRunException, Pairs.ContenderBrokenException, IOException, InterruptedException {
        if (pairs.worn()) {
            renew();
        }
        Moment before = moment();
        double worth = cores.worthNow();
        if (cores.seen().oneUsableCore()) {
            return unmeasurable(Obstacle.ONE_USABLE_CORE);
        }
        boolean room = hasRoom();
        if (elapsed > GIVE_UP_NANOS && (blocks.isEmpty() || !room)) {
            return unmeasurable(room ? Obstacle.NEVER_QUIET : Obstacle.NO_ROOM);
        }
        if (elapsed > plan.rule().longest().toNanos()) {
            return Optional.of(atLast());
        }
        if (room && !pairs.begun(surroundings.nanoTime()) && cores.oneIsFree()) {
            return begin(progress);
        }
        if (!room || !pairs.begun(surroundings.nanoTime()) || !cores.quiet()) {
            probe(progress);
            return Optional.empty();
        }
        Optional<Measured> bad = block(before, worth);
        progress.accept(() -> "block " + blocks.size() + estimateSoFar());
        return bad.isPresent() ? bad : decision();
    }

    private void renew() throws TimedRunException, Pairs.ContenderBrokenException, IOException {
        boolean programsStart = pairs.contenderWorn();
        untimed(pairs::renew);
        if (programsStart) {
            cores.lookAgain();
        }
    }

    /** In half of the pairs the baseline runs first. Unless a core was free before and after, it has to run again. */
    private Optional<Measured> begin(Consumer<Supplier<String>> progress)
            throws TimedRunException, InterruptedException {
        if (pairs.begin(surroundings.nanoTime())) {
            cores.worthNow();
            if (!cores.oneIsFree()) {
                pairs.giveUp();
                probe(progress);
            }
        }
        return Optional.empty();
    }

    private void probe(Consumer<Supplier<String>> progress) throws InterruptedException {
        probes++;
        progress.accept(() -> String.format(
                Locale.ROOT, "the cores are busy (worth %.2f of %d), trying again", cores.worth(), plan.workers()));
        surroundings.pause(Duration.ofMillis(LEAST_PROBE_PAUSE_MILLIS + random.nextInt(LEAST_PROBE_PAUSE_MILLIS)));
    }

    /** Takes a block; returns what speaks against the submission, whatever its speedup. */
    private Optional<Measured> block(Moment before, double capacityBefore)
            throws TimedRunException, Pairs.ContenderBrokenException, IOException, InterruptedException {
        Turns.Turn turn = pairs.contend();
        double capacityAfter = cores.worthAfterwards();
        Moment after = moment();
        SpeedupBlock.Conditions conditions = new SpeedupBlock.Conditions(
                capacityBefore,
                capacityAfter,
                before.foreignCoresUntil(after),
                turn.cpu().toNanos() / Moment.NANOS_PER_SECOND,
                cores.coreSeconds());
        boolean freeBefore = cores.oneIsFree();
        Pairs.Pair pair = pairs.end(turn);
        SpeedupBlock block = pair.block(new SpeedupBlock.Period(before.wall(), after.wall()), conditions);
        if (pair.order() == Pairs.Order.BASELINE_LAST) {
            cores.worthNow();
            if (block.dropped().isEmpty() && !(freeBefore && cores.oneIsFree())) {
                block = block.withDropped(Optional.of(Drop.of(Drop.Kind.DISTURBED_BASELINE)));
            }
        }
        blocks.add(block);
        if (!pair.rightAnswer()) {
            return Optional.of(new Measured.WrongAnswer(
                    pair.baseline().answer(), pair.contender().answer(), samples()));
        }
        fouls.count(turn.foul());
        return fouls.tooMany().map(foul -> new Measured.Unfair(foul, samples()));
    }

    private Moment moment() throws IOException {
        return new Moment(
                surroundings.now(),
                surroundings.nanoTime(),
                surroundings.busySeconds(),
                contest.cpu().toNanos());
    }

    private ParallelDecider decider() {
        return decider.startingIn(cores.startSeconds(blocks));
    }

    /** Whether a perfect program could show a speedup here; cores that are worth too little have a reason of their own. */
    private boolean hasRoom() {
        CapacitySamples seen = cores.seen();
        return !seen.enough() || decider.hasRoom(decider().reach(seen, blocks).speedup());
    }

    private Optional<Measured> decision() {
        CapacitySamples seen = cores.seen();
        Optional<Decision> decided = decider().decide(seen, blocks);
        if (decided.isPresent()) {
            return Optional.of(Measured.decided(decided.get(), samples()));
        }
        return decider.full(seen, blocks) ? Optional.of(atLast()) : Optional.empty();
    }

    private Measured atLast() {
        if (!hasRoom()) {
            return new Measured.Unmeasurable(Obstacle.NO_ROOM, samples());
        }
        return Measured.decided(decider().decideAtLast(cores.seen(), blocks, probes), samples());
    }

    private Optional<Measured> unmeasurable(Obstacle reason) {
        return Optional.of(new Measured.Unmeasurable(reason, samples()));
    }

    private String estimateSoFar() {
        return Estimates.of(decider.ratios(cores.seen(), blocks))
                .map(estimate -> String.format(Locale.ROOT, ", speedup so far %.2f", estimate.median()))
                .orElse("");
    }

    private SpeedupResult samples() {
        CapacitySamples seen = cores.seen();
        SpeedupResult.Reach reach = decider().reach(seen, blocks);
        double enough = seen.enough() ? decider.passThreshold(reach.speedup()) : 0;
        SpeedupResult.Capacity capacity =
                new SpeedupResult.Capacity(seen.reference(), enough, probes, leased, seen.values(), reach);
        return new SpeedupResult(
                plan,
                Estimates.of(decider.ratios(seen, blocks)),
                decider.marked(seen, blocks),
                seen.values().isEmpty() ? Optional.empty() : Optional.of(capacity),
                size);
    }
}
