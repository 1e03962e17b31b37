package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.Selection.Speedups;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.proof.SubmissionKind;

/** Of which submissions a proof measures speedups. */
public enum ProvenSpeedups {
    /** Of each that gets so far. */
    ALL,
    /** Of the solution in its first run, and of a wrong solution that states that it loses one: that takes much less time. */
    STATED,
    /** Of none. */
    NONE;

    /** @param run of the submission, from 0 */
    Speedups of(Submission submission, int run, Pack pack) {
        boolean measured =
                switch (this) {
                    case ALL -> true;
                    case STATED ->
                        run == 0 && submission.kind() == SubmissionKind.SOLUTION || statesASpeedup(submission, pack);
                    case NONE -> false;
                };
        return measured ? Speedups.MEASURED : Speedups.LEFT_OUT;
    }

    private static boolean statesASpeedup(Submission submission, Pack pack) {
        return pack.checks().stream()
                .filter(check -> check.demands().speedup().isPresent())
                .anyMatch(check -> submission.loses().contains(check.plan().id()));
    }
}
