package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.ProcessesPlan;
import java.util.List;
import java.util.Optional;

/** Judges what a check needs of processes by what was seen from outside; pure. */
public final class ProcessJudge {
    private ProcessJudge() {}

    /** What is wrong with these processes; empty if they are as they must be. */
    public static Optional<Objection> objection(ProcessesPlan needed, List<ObservedProcess> seen) {
        return tooFew(needed, seen).or(() -> inTurns(needed, seen)).or(() -> leftOver(needed, seen));
    }

    private static Optional<Objection> tooFew(ProcessesPlan needed, List<ObservedProcess> seen) {
        return seen.size() >= needed.atLeast()
                ? Optional.empty()
                : Optional.of(new Objection(Objection.Kind.TOO_FEW_PROCESSES, needed.atLeast(), seen.size(), seen));
    }

    private static Optional<Objection> inTurns(ProcessesPlan needed, List<ObservedProcess> seen) {
        int atOnce = ObservedProcess.mostAtOnce(seen);
        return needed.order() == ProcessesPlan.Order.ANY || atOnce >= needed.atLeast()
                ? Optional.empty()
                : Optional.of(new Objection(Objection.Kind.PROCESSES_IN_TURNS, needed.atLeast(), atOnce, List.of()));
    }

    private static Optional<Objection> leftOver(ProcessesPlan needed, List<ObservedProcess> seen) {
        List<ObservedProcess> left = seen.stream()
                .filter(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .toList();
        return needed.remains() == ProcessesPlan.Remains.ANY || left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Objection(Objection.Kind.PROCESSES_LEFT, 0, left.size(), left));
    }
}
