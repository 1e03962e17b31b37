package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;

/**
 * What is wrong with the processes that a check started.
 *
 * @param kind what it is
 * @param wanted how many of them the check needs, at the same time if they ran in turns; how many it allows; how many may
 *     be left
 * @param was how many there were instead
 * @param culprits those that were looked at; none where only their number matters
 * @param minShare the part of the processor time, from 0 to 1, that each must have used to count
 */
public record Objection(Kind kind, int wanted, int was, List<ObservedProcess> culprits, double minShare) {
    /** The kinds, each named as its reason. */
    public enum Kind {
        /** Fewer processes were started than the check needs. */
        TOO_FEW_PROCESSES,
        /** More processes were started than the check allows. */
        TOO_MANY_PROCESSES,
        /** Enough were started, but too few are JVMs of the grade's runtime. */
        NOT_JVMS,
        /** Enough were started, but too few did a share of the work. */
        IDLE_PROCESSES,
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
