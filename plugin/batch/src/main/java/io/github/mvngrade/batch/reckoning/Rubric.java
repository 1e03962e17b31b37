package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.engine.api.CheckCodeDigest;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades with other points: those of another plan, or those that a teacher decided. Nothing is run. */
public final class Rubric {
    private static final int DIGITS = 20;

    private Rubric() {}

    /**
     * Whether two packs run the same checks on the same code, so that they differ in points, titles and hints alone.
     *
     * @param one a pack
     * @param other another of the same exercise
     */
    public static boolean isTheSameWork(Pack one, Pack other) {
        return CheckCodeDigest.of(one).equals(CheckCodeDigest.of(other))
                && one.exercise().limits().equals(other.exercise().limits())
                && one.checks().size() == other.checks().size()
                && one.checks().stream()
                        .allMatch(check -> other.checks().stream().anyMatch(twin -> isTwin(check, twin)));
    }

    private static boolean isTwin(PackedCheck check, PackedCheck twin) {
        return twin.plan().id().equals(check.plan().id())
                && twin.code().equals(check.code())
                && twin.demands().equals(check.demands())
                && twin.limit().equals(check.limit())
                && twin.plan().parts().equals(check.plan().parts())
                && twin.plan().requires().equals(check.plan().requires());
    }

    /**
     * The same grade by the plan of another pack that runs the same checks. What was earned in part stays the same part, rounded down.
     *
     * @throws IllegalArgumentException if the pack lacks a check, or has one more
     */
    public static Grade by(Pack pack, Grade grade) {
        Map<CheckId, CheckResult> known = new HashMap<>();
        grade.checks().forEach(result -> known.put(result.check().id(), result));
        List<CheckResult> results = new ArrayList<>();
        for (CheckPlan plan : pack.plan().checks()) {
            CheckResult result = Optional.ofNullable(known.get(plan.id()))
                    .orElseThrow(() -> new IllegalArgumentException("Nothing is known of check " + plan.id()));
            results.add(by(plan, result));
        }
        Provenance old = grade.provenance();
        Provenance provenance = new Provenance(
                old.pluginVersion(), pack.digest(), old.sourcesDigest(), old.image(), old.seed(), old.isolation());
        return with(grade, results, pack.exercise().title(), provenance);
    }

    private static CheckResult by(CheckPlan plan, CheckResult result) {
        List<PartResult> parts = result.parts().stream()
                .map(part -> new PartResult(part.name(), plan.pointsOfAPart(), part.state(), part.message()))
                .toList();
        Points earned = parts.isEmpty() ? share(result, plan.points()) : PartResult.earned(parts);
        Verdict verdict = result.verdict() == Verdict.PARTIAL && earned.isZero() ? Verdict.FAILED : result.verdict();
        return new CheckResult(
                plan,
                verdict,
                earned,
                result.why(),
                result.execution(),
                result.measurements(),
                result.processes(),
                parts);
    }

    private static Points share(CheckResult result, Points points) {
        return switch (result.verdict()) {
            case PASSED -> points;
            case PARTIAL ->
                points.share(result.earned()
                        .amount()
                        .divide(result.check().points().amount(), DIGITS, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE));
            case FAILED, NOT_RUN, UNMEASURABLE, HELD_BACK -> Points.ZERO;
        };
    }

    /**
     * The same grade as a teacher adjusted it. The student reads who decided what, and why.
     *
     * @throws IllegalArgumentException if an adjustment is of a check that the grade doesn't have, or gives more than it is worth
     */
    public static Grade adjusted(Grade grade, List<Adjustment> adjustments) {
        List<CheckResult> results = new ArrayList<>(grade.checks());
        for (Adjustment adjustment : adjustments) {
            int index = indexOf(results, adjustment.check());
            if (index < 0) {
                throw new IllegalArgumentException(adjustment.key().exercise() + " has no check " + adjustment.check());
            }
            results.set(index, adjusted(results.get(index), adjustment));
        }
        return with(grade, results, grade.title(), grade.provenance());
    }

    private static int indexOf(List<CheckResult> results, CheckId check) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).check().id().equals(check)) {
                return i;
            }
        }
        return -1;
    }

    private static CheckResult adjusted(CheckResult result, Adjustment adjustment) {
        CheckPlan check = result.check();
        Points points = adjustment.points();
        if (points.compareTo(check.points()) > 0) {
            throw new IllegalArgumentException(
                    "Check " + check.id() + " is worth " + check.points() + " points, and can't be given " + points);
        }
        String before = result.why().message().isEmpty()
                ? ""
                : "\nBefore: " + result.why().message();
        Explanation why = new Explanation(
                "Set to " + points + " of " + check.points() + " points by " + adjustment.by() + ": "
                        + adjustment.reason() + before,
                result.why().expected(),
                result.why().actual());
        return new CheckResult(
                withoutParts(check),
                verdict(points, check.points()),
                points,
                why,
                result.execution(),
                result.measurements(),
                result.processes(),
                List.of());
    }

    private static Verdict verdict(Points points, Points worth) {
        if (points.isZero()) {
            return Verdict.FAILED;
        }
        return points.equals(worth) ? Verdict.PASSED : Verdict.PARTIAL;
    }

    /** What its parts earned by themselves doesn't count any more. */
    private static CheckPlan withoutParts(CheckPlan check) {
        return new CheckPlan(
                check.id(), check.title(), check.points(), check.hint(), check.requires(), check.visibility());
    }

    private static Grade with(Grade grade, List<CheckResult> results, String title, Provenance provenance) {
        return new Grade(
                grade.exercise(),
                title,
                grade.submission(),
                grade.outcome(),
                grade.reason(),
                grade.scope(),
                results,
                grade.compiler(),
                grade.remarks(),
                grade.coverage(),
                provenance,
                grade.machine());
    }
}
