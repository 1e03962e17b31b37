package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of an exercise's wrong solutions a grade looks like: those that lose the same points by the same checks. It is a likeness and
 * never a verdict: other mistakes may lose the same.
 *
 * @param wrong what each loses, by its name
 */
public record Likeness(Map<String, List<Loss>> wrong) {
    /** Like nothing. */
    public static final Likeness NONE = new Likeness(Map.of());

    public Likeness {
        wrong = new TreeMap<>(wrong);
    }

    /** Their names; none if nothing is lost, or it is lost in another way. */
    public List<String> of(Grade grade) {
        boolean anything =
                grade.checks().stream().anyMatch(result -> !lost(result).isZero());
        List<String> names = new ArrayList<>();
        if (anything) {
            wrong.forEach((name, losses) -> {
                if (grade.checks().stream().allMatch(result -> fits(result, losses))) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static boolean fits(CheckResult result, List<Loss> losses) {
        boolean open =
                result.leftOut() || result.verdict() == Verdict.UNMEASURABLE || result.verdict() == Verdict.HELD_BACK;
        if (open) {
            return true;
        }
        Optional<Loss> stated = losses.stream()
                .filter(loss -> loss.check().equals(result.check().id()))
                .findFirst();
        Points lost = lost(result);
        if (stated.isEmpty()) {
            return lost.isZero();
        }
        return stated.get()
                .points()
                .map(range -> range.holds(lost))
                .orElse(lost.equals(result.check().points()));
    }

    private static Points lost(CheckResult result) {
        return switch (result.verdict()) {
            case PASSED, UNMEASURABLE, HELD_BACK -> Points.ZERO;
            case PARTIAL, FAILED, NOT_RUN ->
                result.leftOut() ? Points.ZERO : result.check().points().minus(result.earned());
        };
    }
}
