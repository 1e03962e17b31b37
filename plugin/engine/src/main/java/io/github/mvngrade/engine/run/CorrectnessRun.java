package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs checks in subjects: one subject for as long as it lives, and a fresh one for the checks that remain when a check
 * ended it.
 */
public final class CorrectnessRun {
    private final SubjectLaunch launch;
    private final CheckClasses classes;
    private final Limits limits;
    private final long seed;
    private final long endNanos;

    /** The total time runs from now on. */
    public CorrectnessRun(SubjectLaunch launch, CheckClasses classes, Limits limits, long seed) {
        this.launch = launch;
        this.classes = classes;
        this.limits = limits;
        this.seed = seed;
        this.endNanos = System.nanoTime() + limits.total().toNanos();
    }

    /**
     * Runs these checks.
     *
     * @return what was seen of each; a check is missing if the total time was used up before its turn
     * @throws IOException if no subject can be started: the set-up is broken, not the submission
     */
    public Map<CheckId, CheckRecord> run(List<CheckCode> checks) throws IOException {
        Map<CheckId, CheckRecord> records = new LinkedHashMap<>();
        List<CheckCode> remaining = new ArrayList<>(checks);
        while (!remaining.isEmpty()) {
            Duration left = Duration.ofNanos(endNanos - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return records;
            }
            Duration perCheck = left.compareTo(limits.perCheck()) < 0 ? left : limits.perCheck();
            fork(remaining, perCheck).forEach(seen -> records.put(seen.check(), seen));
            remaining.removeIf(check -> records.containsKey(check.id()));
        }
        return records;
    }

    private List<CheckRecord> fork(List<CheckCode> checks, Duration perCheck) throws IOException {
        try (SubjectProcess subject = SubjectProcess.start(launch)) {
            List<CheckId> ids = checks.stream().map(CheckCode::id).toList();
            CheckFork fork = new CheckFork(subject, ids, perCheck);
            order(subject, checks);
            return fork.watch();
        }
    }

    private void order(SubjectProcess subject, List<CheckCode> checks) {
        try {
            subject.orders().define(classes);
            subject.orders().run(checks, seed);
            subject.orders().end();
        } catch (java.io.UncheckedIOException subjectGone) {
            // It ended while it was still being told what to do; the watcher sees that end and names it.
            subject.kill();
        }
    }
}
