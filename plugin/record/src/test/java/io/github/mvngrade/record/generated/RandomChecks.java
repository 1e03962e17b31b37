package io.github.mvngrade.record.generated;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Cause;
import io.github.mvngrade.model.grade.Measurements;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.plan.CheckPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Results of checks.
 *
 * @param dice what decides
 * @param audience a student's hidden checks have nothing of their content
 */
record RandomChecks(Dice dice, Audience audience) {
    CheckResult next() {
        Visibility visibility = dice.any(Visibility.class);
        Verdict verdict = dice.any(Verdict.class);
        boolean redacted = audience == Audience.STUDENT && visibility == Visibility.HIDDEN;
        Points points = dice.points();
        List<String> parts = dice.oneIn(2) ? List.of() : names();
        if (!parts.isEmpty()) {
            points = new Points(points.amount().multiply(BigDecimal.valueOf(parts.size())));
        } else if (verdict == Verdict.PARTIAL) {
            points = points.plus(Points.of("0.02"));
        }
        CheckPlan plan = new CheckPlan(
                new CheckId(dice.kebab()),
                dice.words(),
                points,
                dice.text(),
                redacted ? List.of() : dice.some(0, 3, () -> new CheckId("b" + dice.kebab())),
                visibility,
                parts);
        Cause cause = verdict == Verdict.NOT_RUN
                ? dice.any(Cause.class)
                : dice.remembered(dice.oneIn(3) ? Cause.FAULT : Cause.GRADE);
        List<PartResult> results = parts(plan, verdict);
        Points earned = parts.isEmpty() ? earned(verdict, points) : PartResult.earned(results);
        return redacted ? bare(plan, verdict, earned, cause, results) : whole(plan, verdict, earned, cause, results);
    }

    /** From two to four, each of one line. */
    private List<String> names() {
        int count = dice.from(2, 4);
        return IntStream.range(0, count).mapToObj(i -> i + dice.line()).toList();
    }

    private List<PartResult> parts(CheckPlan plan, Verdict verdict) {
        List<PartResult> parts = new ArrayList<>();
        for (String name : plan.parts()) {
            State lost = dice.any(State.class);
            State state =
                    switch (verdict) {
                        case PASSED -> State.PASSED;
                        case PARTIAL ->
                            parts.isEmpty()
                                    ? State.PASSED
                                    : lost == State.PASSED && parts.size() == 1 ? State.FAILED : lost;
                        case FAILED, NOT_RUN, UNMEASURABLE, HELD_BACK -> lost == State.PASSED ? State.VOID : lost;
                    };
            boolean told = state == State.FAILED && !redacted(plan);
            parts.add(new PartResult(name, plan.pointsOfAPart(), state, told ? dice.text() : ""));
        }
        return parts;
    }

    private boolean redacted(CheckPlan plan) {
        return audience == Audience.STUDENT && plan.hidden();
    }

    private CheckResult bare(CheckPlan plan, Verdict verdict, Points earned, Cause cause, List<PartResult> parts) {
        Explanation why =
                new Explanation(dice.text(), Optional.empty(), Optional.empty(), cause, Explanation.Reason.NONE);
        return new CheckResult(plan, verdict, earned, why, Optional.empty(), Measurements.NONE, List.of(), parts);
    }

    private CheckResult whole(CheckPlan plan, Verdict verdict, Points earned, Cause cause, List<PartResult> parts) {
        RandomMeasurements measured = new RandomMeasurements(dice);
        return new CheckResult(
                plan,
                verdict,
                earned,
                new Explanation(
                        dice.text(),
                        dice.maybe(dice::text),
                        dice.maybe(dice::text),
                        cause,
                        dice.any(Explanation.Reason.class)),
                dice.maybe(this::execution),
                new Measurements(
                        dice.maybe(measured::speedup),
                        dice.maybe(measured::scaling),
                        dice.maybe(measured::sweep),
                        dice.maybe(measured::comparison)),
                dice.some(0, 3, this::process),
                parts);
    }

    private Points earned(Verdict verdict, Points points) {
        return switch (verdict) {
            case PASSED -> points;
            case PARTIAL -> dice.oneIn(2) ? Points.of("0.01") : points.minus(Points.of("0.01"));
            case FAILED, NOT_RUN, UNMEASURABLE, HELD_BACK -> new Points(BigDecimal.ZERO);
        };
    }

    private Execution execution() {
        Ending.Kind kind = dice.any(Ending.Kind.class);
        int code =
                switch (kind) {
                    case EXITED -> dice.oneIn(3) ? Integer.MIN_VALUE : dice.from(-1, 255);
                    case KILLED -> dice.oneIn(3) ? Integer.MAX_VALUE : dice.from(0, 31);
                    default -> 0;
                };
        return new Execution(new Ending(kind, code), dice.duration(), dice.text());
    }

    private ObservedProcess process() {
        Duration start = dice.duration();
        return new ObservedProcess(
                dice.number(),
                dice.number(),
                dice.text(),
                start,
                start.plus(dice.duration()),
                dice.duration(),
                dice.any(ObservedProcess.Fate.class),
                dice.any(ObservedProcess.Program.class));
    }
}
