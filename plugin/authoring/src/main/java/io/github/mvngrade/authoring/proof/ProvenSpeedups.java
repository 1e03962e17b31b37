package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.proof.SpecimenKind;

/** Of which submissions a proof measures speedups. */
public enum ProvenSpeedups {
    /** Of each that gets so far. */
    ALL,
    /** Of the solution in its first run, and of a wrong solution that states that it loses one: that takes much less time. */
    STATED,
    /** Of none. */
    NONE;

    /** @param run of the submission, from 0 */
    Selection of(Specimen specimen, int run, Pack pack) {
        boolean measured =
                switch (this) {
                    case ALL -> true;
                    case STATED ->
                        run == 0 && specimen.kind() == SpecimenKind.SOLUTION || statesASpeedup(specimen, pack);
                    case NONE -> false;
                };
        return measured ? Selection.ALL : Selection.QUICK;
    }

    private static boolean statesASpeedup(Specimen specimen, Pack pack) {
        return pack.checks().stream()
                .filter(check -> check.demands().speedup().isPresent())
                .anyMatch(check -> specimen.loses().contains(check.plan().id()));
    }
}
