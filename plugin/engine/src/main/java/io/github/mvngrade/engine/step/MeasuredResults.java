package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.speedup.Decision;
import io.github.mvngrade.engine.speedup.Ruling;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.words.DropWords;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.engine.words.SpeedupWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measurement means for a check: verdict, points and words.
 *
 * @param words for how a contender broke
 */
record MeasuredResults(EndingWords words) {
    /**
     * The final result.
     *
     * @param passed the result of the check's own run
     */
    CheckResult of(CheckResult passed, Measured measured) {
        SpeedupResult samples = DropWords.in(measured.samples());
        SpeedupPlan plan = samples.plan();
        if (measured instanceof Measured.Reached) {
            return result(passed, Verdict.PASSED, passed.earned(), Explanation.NONE, samples);
        }
        if (measured instanceof Measured.Unmeasurable unmeasurable) {
            return without(
                    passed,
                    Verdict.UNMEASURABLE,
                    SpeedupWords.cannotTell(plan, unmeasurable.obstacle(), samples),
                    samples);
        }
        if (measured instanceof Measured.Broken broken) {
            return broken(passed, broken, samples);
        }
        if (measured instanceof Measured.WrongAnswer wrong) {
            return without(passed, Verdict.FAILED, SpeedupWords.wrong(wrong.expected(), wrong.actual()), samples);
        }
        if (measured instanceof Measured.Unfair unfair) {
            return without(passed, Verdict.FAILED, SpeedupWords.unfair(unfair.foul()), samples);
        }
        return missed(passed, plan, samples);
    }

    private CheckResult broken(CheckResult passed, Measured.Broken broken, SpeedupResult samples) {
        TimedRunException cause = broken.cause();
        CheckResult both = passed.withExecution(passed.execution().map(own -> execution(own, cause)));
        Verdict verdict = cause.ending().equals(Ending.HARNESS_FAILED) ? Verdict.UNMEASURABLE : Verdict.FAILED;
        return without(both, verdict, words.ofTimedRun(cause), samples);
    }

    /** How the check's own run went, with what both printed. */
    private Execution execution(Execution own, TimedRunException broken) {
        Ending ending = broken.ending().equals(Ending.HARNESS_FAILED) ? broken.ending() : own.ending();
        return new Execution(ending, own.duration(), words.bothOutputs(own.output(), broken));
    }

    /** What is faster than the baseline, but not fast enough, earns a part. */
    private static CheckResult missed(CheckResult passed, SpeedupPlan plan, SpeedupResult samples) {
        BigDecimal credit = new Ruling(Decision.FAIL, samples).credit().orElseThrow();
        Points earned = passed.check().points().share(credit);
        if (earned.isZero()) {
            return without(passed, Verdict.FAILED, SpeedupWords.tooSlow(plan, samples), samples);
        }
        return result(passed, Verdict.PARTIAL, earned, SpeedupWords.partly(plan, samples, credit), samples);
    }

    private static CheckResult without(CheckResult passed, Verdict verdict, Explanation why, SpeedupResult samples) {
        return result(passed, verdict, Points.ZERO, why, samples);
    }

    private static CheckResult result(
            CheckResult passed, Verdict verdict, Points earned, Explanation why, SpeedupResult samples) {
        return new CheckResult(
                passed.check(), verdict, earned, why, passed.execution(), Optional.of(samples), passed.processes());
    }
}
