package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of one grade while they come in: one for each check of the plan, each decided once. */
final class Results {
    private final Pack pack;
    private final Map<CheckId, CheckResult> decided = new LinkedHashMap<>();

    Results(Pack pack) {
        this.pack = pack;
    }

    /** The results of a grade in which nothing could run. */
    static List<CheckResult> nothingRan(Pack pack, Selection selection, Verdict verdict, String why) {
        Results results = new Results(pack);
        results.holdBack();
        results.leaveOut(selection);
        results.undecided().forEach(check -> results.unrun(check, verdict, why));
        return results.inPlanOrder();
    }

    /** Holds the checks back whose code isn't in this pack. */
    void holdBack() {
        for (PackedCheck check : pack.checks()) {
            if (check.code().isEmpty()) {
                unrun(check, Verdict.HELD_BACK, UnrunWords.HIDDEN);
            }
        }
    }

    void leaveOut(Selection selection) {
        for (PackedCheck check : undecided()) {
            selection.leavesOut(check, pack.plan()).ifPresent(why -> decide(CheckResult.leftOut(check.plan(), why)));
        }
    }

    void decide(CheckResult result) {
        if (decided.put(result.check().id(), result) != null) {
            throw new IllegalStateException("Check " + result.check().id() + " was decided twice");
        }
    }

    void unrun(PackedCheck check, Verdict verdict, String why) {
        decide(CheckResult.unrun(check.plan(), verdict, why));
    }

    List<PackedCheck> undecided() {
        return pack.checks().stream()
                .filter(check -> !decided.containsKey(check.plan().id()))
                .toList();
    }

    /**
     * The undecided checks whose requirements are decided and passed; those whose requirements did not pass are decided
     * on the way, as NOT_RUN. A check that nothing but a request keeps from running is left out as well.
     */
    List<PackedCheck> ready() {
        List<PackedCheck> ready = new ArrayList<>();
        for (PackedCheck check : undecided()) {
            Optional<CheckResult> missing = withoutRequired(check);
            if (missing.isPresent()) {
                decide(missing.get());
            } else if (decided.keySet().containsAll(check.plan().requires())) {
                ready.add(check);
            }
        }
        return ready;
    }

    /** The result of a check that requires one that is decided and didn't pass; empty if it requires no such check. */
    Optional<CheckResult> withoutRequired(PackedCheck check) {
        List<CheckResult> missed = check.plan().requires().stream()
                .filter(decided::containsKey)
                .map(decided::get)
                .filter(required -> required.verdict() != Verdict.PASSED)
                .toList();
        return missed.isEmpty() ? Optional.empty() : Optional.of(unready(check, missed));
    }

    /** What is missing for a reason of the submission's comes first; a point is lost for no other. */
    private static CheckResult unready(PackedCheck check, List<CheckResult> missed) {
        return missed.stream()
                .filter(required -> !required.leftOut() && required.verdict() != Verdict.UNMEASURABLE)
                .findFirst()
                .map(required ->
                        CheckResult.unrun(check.plan(), Verdict.NOT_RUN, UnrunWords.requirementFailed(idOf(required))))
                .or(() -> missed.stream()
                        .filter(required -> !required.leftOut())
                        .findFirst()
                        .map(required -> CheckResult.unrun(check.plan(), Verdict.UNMEASURABLE, undecided(required))))
                .orElseGet(() -> CheckResult.leftOut(check.plan(), UnrunWords.requirementLeftOut(idOf(missed.get(0)))));
    }

    private static Explanation undecided(CheckResult required) {
        return UnrunWords.requirementUndecided(
                idOf(required), required.pendingByFault() ? Explanation.Cause.FAULT : Explanation.Cause.GRADE);
    }

    private static CheckId idOf(CheckResult result) {
        return result.check().id();
    }

    /** @throws IllegalStateException if a check is undecided */
    List<CheckResult> inPlanOrder() {
        return pack.checks().stream().map(this::of).toList();
    }

    /** @throws IllegalStateException if the check is undecided */
    CheckResult of(PackedCheck check) {
        return Optional.ofNullable(decided.get(check.plan().id()))
                .orElseThrow(
                        () -> new IllegalStateException("Check " + check.plan().id() + " was never decided"));
    }
}
