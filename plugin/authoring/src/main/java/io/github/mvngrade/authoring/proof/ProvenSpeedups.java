package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.List;

/** Of which submissions a proof measures speedups. */
public enum ProvenSpeedups {
    /** Of each that gets so far. */
    ALL,
    /** Of each correct solution in its first run, and of each wrong one that states that it loses one: much less time. */
    STATED,
    /** Of the solution in its first run, and for each speedup of the first wrong solution that states it: least time. */
    ONCE,
    /** Of none. */
    NONE;

    /**
     * What one run of a submission is graded with.
     *
     * @param run from 0
     * @param all submissions of the proof, in their order
     */
    Selection of(Specimen specimen, int run, List<Specimen> all, Pack pack) {
        boolean firstOfSolution = run == 0 && specimen.kind() == SpecimenKind.SOLUTION;
        List<CheckId> stated = speedups(specimen, pack);
        boolean measured =
                switch (this) {
                    case ALL -> true;
                    case STATED -> run == 0 && specimen.kind().isCorrect() || !stated.isEmpty();
                    case ONCE -> firstOfSolution || stated.stream().anyMatch(id -> isFirst(specimen, id, all));
                    case NONE -> false;
                };
        return measured ? Selection.ALL : Selection.QUICK;
    }

    /** The speedups that a submission states to lose. */
    private static List<CheckId> speedups(Specimen specimen, Pack pack) {
        return pack.checks().stream()
                .filter(check -> check.demands().speedup().isPresent())
                .map(check -> check.plan().id())
                .filter(id -> specimen.loss(id).isPresent())
                .toList();
    }

    private static boolean isFirst(Specimen specimen, CheckId lost, List<Specimen> all) {
        return all.stream()
                .filter(other -> other.loss(lost).isPresent())
                .findFirst()
                .filter(specimen::equals)
                .isPresent();
    }
}
