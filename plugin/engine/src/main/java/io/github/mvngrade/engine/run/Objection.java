package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;

/**
 * What is wrong with the processes that a check started.
 *
 * @param kind what it is
 * @param wanted how many of them the check needs, at the same time if they ran in turns; how many may be left
 * @param was how many there were instead
 * @param culprits those that were counted; none where only their number matters
 */
public record Objection(Kind kind, int wanted, int was, List<ObservedProcess> culprits) {
    /** The kinds, each named as its reason. */
    public enum Kind {
        /** Fewer processes were started than the check needs. */
        TOO_FEW_PROCESSES,
        /** Processes that had to run at the same time didn't. */
        PROCESSES_IN_TURNS,
        /** Processes outlived the check. */
        PROCESSES_LEFT;

        /** The code in a grade. */
        public Reason reason() {
            return Reason.valueOf(name());
        }
    }

    public Objection {
        culprits = List.copyOf(culprits);
    }
}
