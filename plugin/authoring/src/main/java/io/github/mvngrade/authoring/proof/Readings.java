package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.proof.Cell.Result;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads from a grade which checks a submission lost for a reason of its own; pure. */
final class Readings {
    /** What the grade says of each check. */
    Map<CheckId, Result> of(Grade grade) {
        Map<CheckId, Result> read = new HashMap<>();
        for (CheckResult result : grade.checks()) {
            boolean ran = grade.outcome() == Outcome.GRADED;
            read.put(result.check().id(), ran ? result(result, read) : Result.NOT_GRADED);
        }
        return read;
    }

    /** @param before what was read of the checks that stand before it, among them all that it requires */
    private Result result(CheckResult result, Map<CheckId, Result> before) {
        return switch (result.verdict()) {
            case PASSED -> Result.PASSED;
            case PARTIAL -> Result.PARTIAL;
            case FAILED -> Result.LOST;
            case UNMEASURABLE -> Result.UNDECIDED;
            case NOT_RUN -> result.leftOut() ? Result.LEFT_OUT : unrun(result, before);
            case HELD_BACK ->
                throw new IllegalArgumentException("Check " + result.check().id()
                        + " was held back: a proof needs the full pack, with the code of hidden checks");
        };
    }

    private static Result unrun(CheckResult result, Map<CheckId, Result> before) {
        Set<Result> required = EnumSet.noneOf(Result.class);
        result.check().requires().forEach(id -> required.add(before.get(id)));
        required.remove(Result.PASSED);
        if (required.isEmpty()) {
            return Result.LOST;
        }
        boolean lost = required.stream().anyMatch(each -> each != Result.UNDECIDED && each != Result.LEFT_OUT);
        if (lost) {
            return Result.NOT_REACHED;
        }
        return required.contains(Result.UNDECIDED) ? Result.UNDECIDED : Result.LEFT_OUT;
    }
}
