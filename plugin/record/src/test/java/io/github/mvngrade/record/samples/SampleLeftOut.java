package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;

/** A grade of which a part was left out by request. */
public final class SampleLeftOut {
    private SampleLeftOut() {}

    /** Of five checks two were left out: one by itself, and a hidden one that requires it. */
    public static Grade grade() {
        Grade all = SampleGrades.graded(List.of(
                CheckResult.passed(
                        SampleGrades.plan("first-numbers", "The first ten numbers are right", "1.5"),
                        SampleGrades.ran("")),
                CheckResult.failed(
                        SampleGrades.plan("large-numbers", "Large numbers don't overflow", "2"),
                        Explanation.of("too small"),
                        SampleGrades.ran("")),
                CheckResult.leftOut(
                        plan("speedup", "It is fast", "1.5", "large-numbers", Visibility.VISIBLE),
                        "Left out by request (-Dgrade.speedup=false)."),
                CheckResult.leftOut(
                        plan("hidden-speed", "It stays fast", "1", "speedup", Visibility.HIDDEN),
                        "Left out: it requires speedup, which was left out by request."),
                CheckResult.unrun(
                        plan("edge-cases", "At the edges", "1.5", "first-numbers", Visibility.HIDDEN),
                        Verdict.HELD_BACK,
                        "later")));
        return partial(all);
    }

    private static CheckPlan plan(String id, String title, String points, String requires, Visibility visibility) {
        return new CheckPlan(
                new CheckId(id), title, Points.of(points), "Measure.", List.of(new CheckId(requires)), visibility);
    }

    private static Grade partial(Grade whole) {
        return new Grade(
                whole.exercise(),
                whole.title(),
                whole.submission(),
                whole.outcome(),
                whole.reason(),
                Grade.Scope.PARTIAL,
                whole.checks(),
                whole.compiler(),
                whole.coverage(),
                whole.provenance(),
                whole.machine());
    }
}
