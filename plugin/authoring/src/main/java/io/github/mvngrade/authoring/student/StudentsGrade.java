package io.github.mvngrade.authoring.student;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Plan;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with the solution's grade by the students' pack; pure. */
final class StudentsGrade {
    private static final String WITH_THEIR_PACK = "With the pack that students get, the solution ";

    private StudentsGrade() {}

    /**
     * Every visible check must have passed, but for what wasn't measured; every hidden one must be held back.
     *
     * @param grade of the solution, without speedups
     * @param plan of all checks
     */
    static List<Finding> findings(Grade grade, Plan plan) {
        if (grade.outcome() != Outcome.GRADED) {
            return List.of(objection(
                    WITH_THEIR_PACK + "isn't graded: " + grade.reason(),
                    "Build the packs again (mvn verify), and look at what exercise.yaml says is handed in (submit).",
                    List.of()));
        }
        Map<CheckId, CheckResult> results = grade.checks().stream()
                .collect(Collectors.toMap(result -> result.check().id(), result -> result));
        List<Finding> findings = new ArrayList<>();
        for (CheckPlan check : plan.checks()) {
            CheckResult result = results.get(check.id());
            if (result == null) {
                findings.add(objection(
                        "The pack that students get has no check " + check.id() + ", which the full pack has.",
                        "Build both again: mvn verify.",
                        List.of()));
            } else if (plan.withRequired(check.id()).stream()
                    .map(needed -> results.get(needed.id()))
                    .noneMatch(needed -> needed != null && needed.leftOut())) {
                of(check, result).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> of(CheckPlan check, CheckResult result) {
        if (check.hidden()) {
            return result.verdict() == Verdict.HELD_BACK
                    ? Optional.empty()
                    : Optional.of(objection(
                            "The pack that students get decides check " + check.id() + ", which is hidden.",
                            "Build it again (mvn verify), and don't hand out the one that there is.",
                            List.of()));
        }
        return switch (result.verdict()) {
            case PASSED, UNMEASURABLE -> Optional.empty();
            case PARTIAL, FAILED, NOT_RUN, HELD_BACK ->
                Optional.of(objection(
                        WITH_THEIR_PACK + "loses check " + check.id() + ", but must earn all that isn't hidden.",
                        "What the check needs must be in files that students get. If it is lost with the full pack, too, mend"
                                + " that first.",
                        List.of(result.why().message())));
        };
    }

    private static Finding objection(String what, String advice, List<String> evidence) {
        return new Finding(Weight.OBJECTION, what, advice, evidence);
    }
}
