package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Program;
import io.github.mvngrade.model.plan.ProcessesPlan;
import java.util.List;
import java.util.Optional;

/** Judges what a check needs of processes by what was seen from outside; pure. */
public final class ProcessJudge {
    private final ProcessesPlan needed;
    private final List<ObservedProcess> seen;
    /** Those that run what counts; where the system doesn't say, any. */
    private final List<ObservedProcess> fitting;
    /** Those among them that did their share. */
    private final List<ObservedProcess> counted;

    private ProcessJudge(ProcessesPlan needed, List<ObservedProcess> seen) {
        this.needed = needed;
        this.seen = seen;
        this.fitting = seen.stream()
                .filter(process -> needed.counted() == ProcessesPlan.Counted.ANY || process.program() != Program.OTHER)
                .toList();
        this.counted = fitting.stream()
                .filter(process -> process.shareOf(seen) >= needed.minShare())
                .toList();
    }

    /** What is wrong with these processes; empty if they are as they must be. */
    public static Optional<Objection> objection(ProcessesPlan needed, List<ObservedProcess> seen) {
        ProcessJudge judge = new ProcessJudge(needed, seen);
        return judge.tooFew().or(judge::tooMany).or(judge::inTurns).or(judge::leftOver);
    }

    private Optional<Objection> tooFew() {
        if (counted.size() >= needed.atLeast()) {
            return Optional.empty();
        }
        if (seen.size() < needed.atLeast()) {
            return Optional.of(objection(Objection.Kind.TOO_FEW_PROCESSES, needed.atLeast(), seen.size(), seen));
        }
        return Optional.of(
                fitting.size() < needed.atLeast()
                        ? objection(Objection.Kind.NOT_JVMS, needed.atLeast(), fitting.size(), seen)
                        : objection(Objection.Kind.IDLE_PROCESSES, needed.atLeast(), counted.size(), seen));
    }

    private Optional<Objection> tooMany() {
        return seen.size() <= needed.atMost()
                ? Optional.empty()
                : Optional.of(objection(Objection.Kind.TOO_MANY_PROCESSES, needed.atMost(), seen.size(), seen));
    }

    private Optional<Objection> inTurns() {
        int atOnce = ObservedProcess.mostAtOnce(counted);
        return needed.order() == ProcessesPlan.Order.ANY || atOnce >= needed.atLeast()
                ? Optional.empty()
                : Optional.of(objection(Objection.Kind.PROCESSES_IN_TURNS, needed.atLeast(), atOnce, List.of()));
    }

    private Optional<Objection> leftOver() {
        List<ObservedProcess> left = seen.stream()
                .filter(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .toList();
        return needed.remains() == ProcessesPlan.Remains.ANY || left.isEmpty()
                ? Optional.empty()
                : Optional.of(objection(Objection.Kind.PROCESSES_LEFT, 0, left.size(), left));
    }

    private Objection objection(Objection.Kind kind, int wanted, int was, List<ObservedProcess> culprits) {
        return new Objection(kind, wanted, was, culprits, needed.minShare());
    }
}
