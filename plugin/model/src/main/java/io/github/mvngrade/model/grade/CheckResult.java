package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about one check.
 *
 * @param check as planned
 * @param verdict what was decided
 * @param earned all points for PASSED, some for PARTIAL, none otherwise
 * @param why in words for the student
 * @param execution how it ran; empty if it didn't
 * @param measurements what was measured
 * @param processes that it started, the subject itself not among them, in the order of their start
 * @param parts what became of each of its parts, in the plan's order; empty if it has none
 */
public record CheckResult(
        CheckPlan check,
        Verdict verdict,
        Points earned,
        Explanation why,
        Optional<Execution> execution,
        Measurements measurements,
        List<ObservedProcess> processes,
        List<PartResult> parts) {
    /**
     * @throws IllegalArgumentException if the points earned don't fit the verdict or the parts, or a check that was left out
     *     ran
     */
    public CheckResult {
        processes = List.copyOf(processes);
        parts = List.copyOf(parts);
        boolean fits =
                switch (verdict) {
                    case PASSED -> earned.equals(check.points());
                    case PARTIAL -> !earned.isZero() && earned.compareTo(check.points()) < 0;
                    case FAILED, NOT_RUN, UNMEASURABLE, HELD_BACK -> earned.isZero();
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    verdict + " can't earn " + earned + " of " + check.points() + " points (check " + check.id() + ")");
        }
        if (why.cause() == Explanation.Cause.REQUEST && verdict != Verdict.NOT_RUN) {
            throw new IllegalArgumentException(
                    "A check that was left out is NOT_RUN, but " + check.id() + " is " + verdict);
        }
        PartResult.requireFit(check, earned, parts);
    }

    /** A result whose parts are what its verdict says. */
    public CheckResult(
            CheckPlan check,
            Verdict verdict,
            Points earned,
            Explanation why,
            Optional<Execution> execution,
            Measurements measurements,
            List<ObservedProcess> processes) {
        this(check, verdict, earned, why, execution, measurements, processes, PartResult.of(check, verdict));
    }

    /** A result without curves, whose parts are what its verdict says. */
    public CheckResult(
            CheckPlan check,
            Verdict verdict,
            Points earned,
            Explanation why,
            Optional<Execution> execution,
            Optional<SpeedupResult> speedup,
            List<ObservedProcess> processes) {
        this(check, verdict, earned, why, execution, Measurements.of(speedup), processes);
    }

    /** Whether it was left out: NOT_RUN by request. */
    public boolean leftOut() {
        return why.cause() == Explanation.Cause.REQUEST;
    }

    /** The speedup that was measured. */
    public Optional<SpeedupResult> speedup() {
        return measurements.speedup();
    }

    /** The same result with the processes that were seen. */
    public CheckResult withProcesses(List<ObservedProcess> seen) {
        return new CheckResult(check, verdict, earned, why, execution, measurements, seen, parts);
    }

    /** The same result for another reason. */
    public CheckResult because(Explanation reason) {
        return new CheckResult(check, verdict, earned, reason, execution, measurements, processes, parts);
    }

    /** The same result, undecided: nobody can tell whether the submission is to blame, so its points are pending. */
    public CheckResult undecided() {
        return new CheckResult(check, Verdict.UNMEASURABLE, Points.ZERO, why, execution, measurements, processes);
    }

    /**
     * Whether its points are pending because the grader itself failed, here or in a check that it requires, and not because
     * this machine couldn't measure.
     */
    public boolean pendingByFault() {
        boolean failed =
                execution.map(run -> run.ending().equals(Ending.HARNESS_FAILED)).orElse(false);
        return verdict == Verdict.UNMEASURABLE && (failed || why.cause() == Explanation.Cause.FAULT);
    }

    /** The same result with another account of how it ran. */
    public CheckResult withExecution(Optional<Execution> told) {
        return new CheckResult(check, verdict, earned, why, told, measurements, processes, parts);
    }

    /** The same result with these curves; they change neither verdict nor points. */
    public CheckResult withCurves(Optional<ScalingResult> scaling, Optional<SweepResult> sweep) {
        return new CheckResult(
                check, verdict, earned, why, execution, measurements.with(scaling, sweep), processes, parts);
    }

    /** The same result with this comparison, which changes neither verdict nor points. */
    public CheckResult withComparison(Optional<ComparisonResult> ways) {
        return new CheckResult(check, verdict, earned, why, execution, measurements.with(ways), processes, parts);
    }

    /** A check that earned everything. */
    public static CheckResult passed(CheckPlan check, Execution execution) {
        return new CheckResult(
                check,
                Verdict.PASSED,
                check.points(),
                Explanation.NONE,
                Optional.of(execution),
                Optional.empty(),
                List.of());
    }

    /** The same run, whose points are all lost, whatever its parts earned by themselves. */
    public CheckResult lost(Explanation reason) {
        return new CheckResult(
                check,
                Verdict.FAILED,
                Points.ZERO,
                reason,
                execution,
                measurements,
                processes,
                parts.stream().map(PartResult::voided).toList());
    }

    /** A check that ran and didn't pass as a whole: it earned what its parts did. */
    public static CheckResult inParts(CheckPlan check, List<PartResult> parts, Explanation why, Execution execution) {
        Points earned = PartResult.earned(parts);
        return new CheckResult(
                check,
                earned.isZero() ? Verdict.FAILED : Verdict.PARTIAL,
                earned,
                why,
                Optional.of(execution),
                Measurements.of(Optional.empty()),
                List.of(),
                parts);
    }

    /** A check that ran and earned nothing. */
    public static CheckResult failed(CheckPlan check, Explanation why, Execution execution) {
        return new CheckResult(
                check, Verdict.FAILED, Points.ZERO, why, Optional.of(execution), Optional.empty(), List.of());
    }

    /** A check that failed before it could run, because the submission lacks what it calls. */
    public static CheckResult refused(CheckPlan check, String why) {
        return unrun(check, Verdict.FAILED, Explanation.of(Explanation.Reason.API_MISMATCH, why));
    }

    /** A check that was decided, to 0 points, without running it. */
    public static CheckResult unrun(CheckPlan check, Verdict verdict, String why) {
        return unrun(check, verdict, Explanation.of(why));
    }

    /** A check that wasn't run, because it or one that it requires was left out by request. */
    public static CheckResult leftOut(CheckPlan check, String why) {
        return unrun(check, Verdict.NOT_RUN, Explanation.leftOut(why));
    }

    /** A check that was decided, to 0 points, without running it. */
    public static CheckResult unrun(CheckPlan check, Verdict verdict, Explanation why) {
        return new CheckResult(check, verdict, Points.ZERO, why, Optional.empty(), Optional.empty(), List.of());
    }
}
