package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what the grades of a proof's submissions prove: grades in, matrix and findings out; pure. */
final class Judge {
    private final ProofRequest request;
    private final List<CheckPlan> checks;
    private final Readings readings;

    Judge(ProofRequest request) {
        this.request = request;
        this.checks = request.pack().plan().checks();
        this.readings = new Readings();
    }

    /**
     * The proof.
     *
     * @param graded submissions in the order of the matrix
     * @param before what was found before any of them was graded
     */
    Proof judge(List<Graded> graded, List<Finding> before) {
        List<List<Seen>> seen = graded.stream()
                .map(each -> checks.stream()
                        .map(check -> Seen.of(each, check, readings))
                        .toList())
                .toList();
        List<Finding> findings = new ArrayList<>(before);
        seen.forEach(column -> findings.addAll(findings(column)));
        graded.stream()
                .filter(each -> each.specimen().kind() == SpecimenKind.SOLUTION)
                .forEach(solution -> findings.addAll(ShortBaselines.of(solution)));
        if (request.only().isEmpty()) {
            List<Seen> all = seen.stream().flatMap(List::stream).toList();
            findings.addAll(neverLost(all));
            findings.addAll(PartObjections.neverLost(checks, all));
        }
        Proof.About about = new Proof.About(
                request.pack().exercise().id(), request.pack().exercise().title(), request.seed(), request.leftOut());
        return new Proof(about, checks, columns(seen), findings);
    }

    private List<Column> columns(List<List<Seen>> seen) {
        List<Column> columns = new ArrayList<>();
        for (List<Seen> column : seen) {
            Graded graded = column.get(0).graded();
            columns.add(new Column(
                    columns.size() + 1,
                    graded.specimen().kind(),
                    graded.specimen().name(),
                    graded.specimen().must(request.solutionRuns()),
                    column.stream().map(Seen::cell).toList(),
                    graded.took()));
        }
        return columns;
    }

    private static List<Finding> findings(List<Seen> column) {
        Graded graded = column.get(0).graded();
        Optional<Grade> failed = graded.runs().stream()
                .map(Graded.Run::grade)
                .filter(grade -> grade.outcome() == Outcome.INFRASTRUCTURE)
                .findFirst();
        if (failed.isPresent()) {
            return List.of(Objections.graderFailed(graded.specimen(), failed.get()));
        }
        if (graded.runs().get(0).grade().outcome() != Outcome.GRADED) {
            return List.of(Objections.notGraded(graded));
        }
        return column.stream().flatMap(seen -> Objections.to(seen).stream()).toList();
    }

    /**
     * The checks that no wrong solution loses. One that some wrong solution states is none of them: if it isn't lost, that
     * solution has its own finding.
     */
    private List<Finding> neverLost(List<Seen> seen) {
        Map<CheckId, List<Seen>> byCheck = seen.stream()
                .filter(each -> each.kind() == SpecimenKind.WRONG)
                .collect(Collectors.groupingBy(Seen::id));
        return checks.stream()
                .filter(check -> byCheck.getOrDefault(check.id(), List.of()).stream()
                        .noneMatch(each -> each.lost() && !each.byChance()
                                || each.statedForCertain()
                                || each.result() == Result.LEFT_OUT))
                .map(Objections::neverLost)
                .toList();
    }
}
