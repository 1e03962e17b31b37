package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Runs baseline and contender once each with one fresh seed, in random order. */
final class Pairs {
    private final SpeedupRule rule;
    private final Contest contest;
    private final RandomGenerator random;

    Pairs(SpeedupRule rule, Contest contest, RandomGenerator random) {
        this.rule = rule;
        this.contest = contest;
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

    /**
     * Both runs.
     *
     * @param contenderCpu processor time of the contender's tree during its run
     */
    record Pair(TimedRunner.Timing baseline, TimedRunner.Timing contender, Duration contenderCpu) {
        boolean rightAnswer() {
            return contender.answer().sameAs(baseline.answer());
        }

        SpeedupBlock block(SpeedupBlock.Period period, SpeedupBlock.Conditions conditions) {
            return new SpeedupBlock(
                    period,
                    baseline.nanos() / Moment.NANOS_PER_SECOND,
                    contender.nanos() / Moment.NANOS_PER_SECOND,
                    Optional.of(conditions),
                    Clocks.objection(List.of(contender)));
        }
    }

    /** @throws TimedRunException if the baseline gave no time */
    Pair next() throws TimedRunException, ContenderBrokenException, IOException {
        long seed = random.nextLong();
        if (random.nextBoolean()) {
            TimedRunner.Timing baseline = contest.baseline().time(seed);
            return contend(seed).with(baseline);
        }
        Contended contended = contend(seed);
        return contended.with(contest.baseline().time(seed));
    }

    private record Contended(TimedRunner.Timing timing, Duration cpu) {
        Pair with(TimedRunner.Timing baseline) {
            return new Pair(baseline, timing, cpu);
        }
    }

    private Contended contend(long seed) throws ContenderBrokenException, IOException {
        try {
            Duration before = contest.contender().cpu();
            TimedRunner.Timing timing = contest.contender().time(seed);
            Duration cpu = contest.contender().cpu().minus(before);
            if (rule == SpeedupRule.PROCESSES) {
                contest.contender().tidy();
            }
            return new Contended(timing, cpu);
        } catch (TimedRunException broken) {
            throw new ContenderBrokenException(broken);
        }
    }
}
