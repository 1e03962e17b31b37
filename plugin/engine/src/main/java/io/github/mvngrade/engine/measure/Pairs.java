package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Moment;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.accounting.KernelAccounts;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Runs baseline and contender once each with one fresh seed, in random order. */
final class Pairs {
    /** Each JVM compiles code a little differently, for better or worse; so none is measured on for long. */
    private static final int PAIRS_PER_JVM = 3;

    /** A baseline's time isn't compared with a contender that runs later than this: the machine may have changed. */
    private static final long LONGEST_WAIT_NANOS = Duration.ofSeconds(5).toNanos();

    private final TimedProcess baseline;
    private final TimedProcess contender;
    private final Turns turns;
    private final SpeedupRule rule;
    private final RandomGenerator random;
    private int taken;
    private boolean baselineRan;
    private @Nullable Begun begun;

    Pairs(SpeedupRule rule, Contest contest, Turns turns, RandomGenerator random) {
        this.rule = rule;
        this.baseline = contest.baseline();
        this.contender = contest.contender();
        this.turns = turns;
        this.random = random;
    }

    /** The contender gave no time, which is the submission's fault; a baseline without a time is the check pack's. */
    static final class ContenderBrokenException extends Exception {
        private static final long serialVersionUID = 1L;
        private final TimedRunException reason;

        private ContenderBrokenException(TimedRunException reason) {
            super(reason);
            this.reason = reason;
        }

        TimedRunException reason() {
            return reason;
        }
    }

    /**
     * A pair whose contender hasn't run yet.
     *
     * @param expected the baseline's run; empty if it comes last
     * @param since when the pair was begun
     */
    private record Begun(long seed, Optional<TimedRunner.Timing> expected, long since) {}

    /** Which of the two programs ran last. */
    enum Order {
        BASELINE_LAST,
        CONTENDER_LAST
    }

    /** Both runs. */
    record Pair(TimedRunner.Timing baseline, Turns.Turn turn, Order order) {
        TimedRunner.Timing contender() {
            return turn.timings().get(0);
        }

        boolean rightAnswer() {
            return contender().answer().sameAs(baseline.answer());
        }

        SpeedupBlock block(SpeedupBlock.Period period, SpeedupBlock.Conditions conditions) {
            return new SpeedupBlock(
                    period,
                    baseline.nanos() / Moment.NANOS_PER_SECOND,
                    contender().nanos() / Moment.NANOS_PER_SECOND,
                    Optional.of(conditions),
                    accounts(),
                    turn.foul().map(Foul::drop));
        }

        private Optional<KernelAccounts> accounts() {
            return baseline.account()
                    .flatMap(ours -> contender().account().map(theirs -> new KernelAccounts(ours, theirs)));
        }
    }

    /** Both programs do this much in each run from now on. */
    void resize(long size) {
        baseline.resize(size);
        contender.resize(size);
    }

    /** Warms both programs up. */
    void warmUp() throws TimedRunException, ContenderBrokenException, IOException {
        warmUpBaseline();
        aside(program -> warmUp(program));
    }

    /**
     * JVMs that are started in each run do their work with code of its first run, so the sequential program must, too: in
     * later runs, even in class loaders of their own, it can be twice as fast.
     */
    private void warmUpBaseline() throws TimedRunException {
        if (!rule.startsProcesses()) {
            WarmUp.run(baseline, random);
        }
    }

    private void warmUp(TimedProcess program) throws TimedRunException {
        if (rule.startsProcesses()) {
            WarmUp.once(program, random);
        } else {
            WarmUp.run(program, random);
        }
    }

    /** Whether it is time for fresh JVMs. */
    boolean worn() {
        return begun == null && (taken == PAIRS_PER_JVM || rule.startsProcesses() && baselineRan);
    }

    /** Whether the contender is due for fresh JVMs, too. */
    boolean contenderWorn() {
        return taken == PAIRS_PER_JVM;
    }

    /** Replaces the JVMs that are worn by fresh ones and warms them up. */
    void renew() throws TimedRunException, ContenderBrokenException, IOException {
        baseline.renew();
        baselineRan = false;
        warmUpBaseline();
        if (contenderWorn()) {
            taken = 0;
            aside(program -> {
                program.renew();
                warmUp(program);
            });
        }
    }

    private void aside(Turns.Action action) throws ContenderBrokenException, IOException {
        try {
            turns.aside(action);
        } catch (TimedRunException broken) {
            throw new ContenderBrokenException(broken);
        }
    }

    /**
     * Whether a pair is begun, and its contender may run next. One that has waited for too long is given up.
     *
     * @param now by the same clock as at its beginning
     */
    boolean begun(long now) {
        if (begun != null && begun.expected().isPresent() && now - begun.since() > LONGEST_WAIT_NANOS) {
            giveUp();
        }
        return begun != null;
    }

    /**
     * Begins a pair; in half of them the baseline runs first, which is now.
     *
     * @return whether it ran
     * @throws TimedRunException if the baseline gave no time
     */
    boolean begin(long now) throws TimedRunException {
        long seed = random.nextLong();
        boolean baselineFirst = random.nextBoolean();
        begun = new Begun(seed, baselineFirst ? Optional.of(timeBaseline(seed)) : Optional.empty(), now);
        return baselineFirst;
    }

    private TimedRunner.Timing timeBaseline(long seed) throws TimedRunException {
        baselineRan = true;
        return baseline.time(seed);
    }

    /** The contender's run of the pair that was begun. */
    Turns.Turn contend() throws ContenderBrokenException, IOException, InterruptedException {
        try {
            return turns.take(contender, current().seed(), 1);
        } catch (TimedRunException broken) {
            throw new ContenderBrokenException(broken);
        }
    }

    /**
     * Ends the pair that was begun, with the baseline's run if that comes last.
     *
     * @throws TimedRunException if the baseline gave no time
     */
    Pair end(Turns.Turn turn) throws TimedRunException {
        Begun ending = current();
        taken++;
        begun = null;
        return ending.expected().isPresent()
                ? new Pair(ending.expected().get(), turn, Order.CONTENDER_LAST)
                : new Pair(timeBaseline(ending.seed()), turn, Order.BASELINE_LAST);
    }

    /** Forgets the pair that was begun. */
    void giveUp() {
        begun = null;
    }

    private Begun current() {
        if (begun == null) {
            throw new IllegalStateException("A pair must be begun before its contender runs");
        }
        return begun;
    }
}
