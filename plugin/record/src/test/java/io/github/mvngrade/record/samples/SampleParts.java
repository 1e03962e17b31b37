package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.plan.CheckPlan;
import java.time.Duration;
import java.util.List;

/** Checks whose points have parts. */
public final class SampleParts {
    private SampleParts() {}

    /** One that earned two of three parts, one that was stopped, one that passed, and a hidden one. */
    public static Grade grade() {
        return SampleGrades.graded(List.of(
                CheckResult.inParts(
                        plan("errors", "Errors are refused", Visibility.VISIBLE),
                        parts(State.PASSED, State.FAILED, State.PASSED),
                        Explanation.of(Reason.PARTS_MISSING, "2 of 3 parts passed. Missing: \"a folder <b>\"."),
                        SampleGrades.ran("")),
                CheckResult.inParts(
                        plan("stopped", "Errors end in time", Visibility.VISIBLE),
                        parts(State.PASSED, State.STOPPED, State.NOT_TRIED),
                        Explanation.of(Reason.TIMED_OUT, "In part \"a folder <b>\": Did not end within 10 s."),
                        new Execution(Ending.TIMED_OUT, Duration.ofSeconds(10), "")),
                CheckResult.passed(plan("passed", "All errors at once", Visibility.VISIBLE), SampleGrades.ran("")),
                CheckResult.inParts(
                        plan("odd", "Odd errors are refused", Visibility.HIDDEN),
                        parts(State.PASSED, State.FAILED, State.PASSED),
                        Explanation.of(Reason.PARTS_MISSING, "2 of 3 parts passed."),
                        SampleGrades.ran(""))));
    }

    private static CheckPlan plan(String id, String title, Visibility visibility) {
        return new CheckPlan(
                new CheckId(id),
                title,
                Points.of("3"),
                "Look at what is refused.",
                List.of(),
                visibility,
                List.of("no source", "a folder <b>", "no arguments"));
    }

    private static List<PartResult> parts(State first, State second, State third) {
        return List.of(part("no source", first), part("a folder <b>", second), part("no arguments", third));
    }

    private static PartResult part(String name, State state) {
        return new PartResult(
                name,
                Points.of("1"),
                state,
                state == State.FAILED ? "It goes on.\nExpected: refused\nBut was: copied 42" : "");
    }
}
