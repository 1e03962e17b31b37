package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.proof.Graded.Run;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Cell.Fit;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was seen of one check on one submission.
 *
 * @param graded the submission with all its grades
 * @param check as planned
 * @param result the worst of its runs; those in which it was left out count if there is no other
 * @param runs those of its runs that had this result, in their order
 * @param outOf how many of its runs count
 */
record Seen(Graded graded, CheckPlan check, Result result, List<Run> runs, int outOf) {
    static Seen of(Graded graded, CheckPlan check, Readings readings) {
        List<Result> results = graded.runs().stream()
                .map(run -> readings.of(run.grade()).get(check.id()))
                .toList();
        List<Result> asked =
                results.stream().filter(result -> result != Result.LEFT_OUT).toList();
        List<Result> counting = asked.isEmpty() ? results : asked;
        Result worst = counting.stream().min(Comparator.naturalOrder()).orElseThrow();
        List<Run> runs = IntStream.range(0, results.size())
                .filter(run -> results.get(run) == worst)
                .mapToObj(graded.runs()::get)
                .toList();
        return new Seen(graded, check, worst, runs, counting.size());
    }

    Specimen specimen() {
        return graded.specimen();
    }

    SpecimenKind kind() {
        return specimen().kind();
    }

    CheckId id() {
        return check.id();
    }

    boolean lost() {
        return result == Result.LOST || result == Result.PARTIAL;
    }

    /** Whether the submission is a wrong solution that states this check. */
    boolean stated() {
        return specimen().loss(id()).isPresent();
    }

    /** Whether the submission is a wrong solution that states this check, and must lose it in each run. */
    boolean statedForCertain() {
        return specimen().loss(id()).filter(Loss::isCertain).isPresent();
    }

    /** Whether the submission is a wrong solution that may pass this check or lose it: so it shows nothing of the check. */
    boolean byChance() {
        return stated() && !statedForCertain();
    }

    /** The points that the first of its runs lost. */
    Points lostPoints() {
        return check.points().minus(first().earned());
    }

    /** Whether some of the check's parts were lost, and others weren't. */
    boolean lostInParts() {
        return result == Result.PARTIAL && !check.parts().isEmpty();
    }

    /** Whether a wrong solution lost what it states: all of a check with parts, or so many points of it. */
    private boolean lostAsStated() {
        return specimen()
                .loss(id())
                .map(loss ->
                        loss.points().map(range -> range.holds(lostPoints())).orElse(!lostInParts()))
                .orElse(false);
    }

    Cell cell() {
        return new Cell(result, fit(), inRuns(), lostInParts() ? lostPoints() + " of " + check.points() : "");
    }

    /** In how many of several runs; empty if in all. */
    String inRuns() {
        return runs.size() == outOf ? "" : "in " + runs.size() + " of " + outOf + " runs";
    }

    Fit fit() {
        return switch (result) {
            case NOT_GRADED -> Fit.UNEXPECTED;
            case UNDECIDED, LEFT_OUT -> Fit.OPEN;
            case PASSED -> fit(kind().isCorrect() || kind() == SpecimenKind.WRONG && !statedForCertain());
            case LOST, PARTIAL -> fitOfLoss();
            case NOT_REACHED -> kind().isCorrect() ? Fit.OPEN : fit(!statedForCertain());
        };
    }

    private Fit fitOfLoss() {
        return switch (kind()) {
            case SOLUTION, ALSO_CORRECT -> Fit.UNEXPECTED;
            case WRONG -> fit(lostAsStated());
            case SKELETON, DOES_NOTHING, TRIPWIRE -> fit(result == Result.LOST);
        };
    }

    private static Fit fit(boolean expected) {
        return expected ? Fit.EXPECTED : Fit.UNEXPECTED;
    }

    /** What the first of its runs says of the check. */
    CheckResult first() {
        return runs.get(0).grade().checks().stream()
                .filter(each -> each.check().id().equals(id()))
                .findFirst()
                .orElseThrow();
    }

    /** The first check that this one requires and that wasn't passed. */
    Optional<CheckId> missing() {
        return runs.get(0).grade().checks().stream()
                .filter(each -> check.requires().contains(each.check().id()))
                .filter(each -> each.earned().compareTo(each.check().points()) < 0)
                .map(each -> each.check().id())
                .findFirst();
    }
}
