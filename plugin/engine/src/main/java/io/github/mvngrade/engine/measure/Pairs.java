package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Runs baseline and contender once each with one fresh seed, in random order. */
final class Pairs {
    /** Each JVM compiles code a little differently, for better or worse; so none is measured on for long. */
    private static final int PAIRS_PER_JVM = 3;

    private final TimedProcess baseline;
    private final TimedProcess contender;
    private final Turns turns;
    private final SpeedupRule rule;
    private final RandomGenerator random;
    private int taken;
    private boolean baselineRan;

    Pairs(SpeedupRule rule, Contest contest, Turns turns, RandomGenerator random) {
        this.rule = rule;
        this.baseline = contest.baseline();
        this.contender = contest.contender();
        this.turns = turns;
        this.random = random;
    }

    /** The contender gave no time; whose fault it is makes the difference. */
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

    /** Both runs. */
    record Pair(TimedRunner.Timing baseline, Turns.Turn turn) {
        TimedRunner.Timing contender() {
            return turn.timings().get(0);
        }

        boolean rightAnswer() {
            return contender().answer().sameAs(baseline.answer());
        }

        /** Processor time of the contender's tree during its run. */
        Duration contenderCpu() {
            return turn.cpu();
        }

        SpeedupBlock block(SpeedupBlock.Period period, SpeedupBlock.Conditions conditions) {
            return new SpeedupBlock(
                    period,
                    baseline.nanos() / Moment.NANOS_PER_SECOND,
                    contender().nanos() / Moment.NANOS_PER_SECOND,
                    Optional.of(conditions),
                    turn.foul().map(Foul::words));
        }
    }

    /** Warms both programs up. */
    void warmUp() throws TimedRunException, ContenderBrokenException, IOException {
        warmUpBaseline();
        aside(program -> WarmUp.run(program, random));
    }

    /**
     * JVMs that are started in each run do their work with code of its first run, so the sequential program must, too: in
     * later runs, even in class loaders of their own, it can be twice as fast.
     */
    private void warmUpBaseline() throws TimedRunException {
        if (rule != SpeedupRule.PROCESSES) {
            WarmUp.run(baseline, random);
        }
    }

    /** Whether it is time for fresh JVMs. */
    boolean worn() {
        return taken == PAIRS_PER_JVM || rule == SpeedupRule.PROCESSES && baselineRan;
    }

    /** Replaces the JVMs that are worn by fresh ones and warms them up. */
    void renew() throws TimedRunException, ContenderBrokenException, IOException {
        baseline.renew();
        baselineRan = false;
        warmUpBaseline();
        if (taken == PAIRS_PER_JVM) {
            taken = 0;
            aside(this::renewContender);
        }
    }

    private void renewContender(TimedProcess program) throws TimedRunException, IOException {
        program.renew();
        if (rule == SpeedupRule.PROCESSES) {
            WarmUp.once(program, random);
        } else {
            WarmUp.run(program, random);
        }
    }

    private void aside(Turns.Action action) throws ContenderBrokenException, IOException {
        try {
            turns.aside(action);
        } catch (TimedRunException broken) {
            throw new ContenderBrokenException(broken);
        }
    }

    /** @throws TimedRunException if the baseline gave no time */
    Pair next() throws TimedRunException, ContenderBrokenException, IOException, InterruptedException {
        taken++;
        baselineRan = true;
        long seed = random.nextLong();
        if (random.nextBoolean()) {
            TimedRunner.Timing expected = baseline.time(seed);
            return new Pair(expected, contend(seed));
        }
        Turns.Turn turn = contend(seed);
        return new Pair(baseline.time(seed), turn);
    }

    private Turns.Turn contend(long seed) throws ContenderBrokenException, IOException, InterruptedException {
        try {
            return turns.take(contender, seed, 1);
        } catch (TimedRunException broken) {
            throw new ContenderBrokenException(broken);
        }
    }
}
