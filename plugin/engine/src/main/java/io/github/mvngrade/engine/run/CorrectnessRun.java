package io.github.mvngrade.engine.run;

import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.subject.SubjectProcess;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs checks in subjects: one subject for as long as it lives, and a fresh one for the checks that remain when a check
 * ended it.
 */
public final class CorrectnessRun {
    private final Starter starter;
    private final CheckClasses classes;
    private final TimeLimits limits;
    private final long seed;
    private final Optional<Path> coverage;
    private Duration left;

    /** The total time runs only while checks do. */
    public CorrectnessRun(SubjectLaunch launch, CheckClasses classes, TimeLimits limits, long seed) {
        this(() -> SubjectProcess.start(launch), classes, limits, seed, Optional.empty());
    }

    /** Starts a subject. */
    @FunctionalInterface
    interface Starter {
        Subject start() throws IOException;
    }

    CorrectnessRun(Starter starter, CheckClasses classes, TimeLimits limits, long seed, Optional<Path> coverage) {
        this.coverage = coverage;
        this.starter = starter;
        this.classes = classes;
        this.limits = limits;
        this.seed = seed;
        this.left = limits.total();
    }

    /** The same run, whose subjects keep in this file which instrumented code they run; never a graded one. */
    public CorrectnessRun recordingCoverage(Path file) {
        return new CorrectnessRun(starter, classes, limits, seed, Optional.of(file));
    }

    /**
     * Runs these checks; one in which the harness failed is run once more, alone.
     *
     * @return what was seen of each; a check is missing if the total time was used up before its turn
     * @throws IOException if no subject can be started: the set-up is broken, not the submission
     */
    public Map<CheckId, CheckRecord> run(List<CheckCode> checks) throws IOException {
        Map<CheckId, CheckRecord> records = new LinkedHashMap<>();
        List<CheckCode> remaining = new ArrayList<>(checks);
        while (!remaining.isEmpty() && inTime()) {
            List<CheckRecord> seen = fork(remaining);
            seen.forEach(record -> records.put(record.check(), record));
            for (CheckCode broken : inWhichTheHarnessFailed(seen, remaining)) {
                // Once more, with nothing before it: what broke the harness may have been left by another check.
                List<CheckRecord> again = inTime() ? fork(List.of(broken)) : List.of();
                again.forEach(record -> records.put(record.check(), record));
            }
            remaining.removeIf(check -> records.containsKey(check.id()));
        }
        return records;
    }

    private static List<CheckCode> inWhichTheHarnessFailed(List<CheckRecord> seen, List<CheckCode> checks) {
        return checks.stream()
                .filter(check -> seen.stream()
                        .anyMatch(record -> record.check().equals(check.id())
                                && record.execution().ending().equals(Ending.HARNESS_FAILED)))
                .toList();
    }

    private boolean inTime() {
        return !left.isNegative() && !left.isZero();
    }

    private List<CheckRecord> fork(List<CheckCode> checks) throws IOException {
        long start = System.nanoTime();
        Duration granted = Duration.ZERO;
        try (Subject subject = starter.start()) {
            List<PlannedCheck> ordered = checks.stream().map(CheckCode::planned).toList();
            CheckFork fork = new CheckFork(subject, ordered, limits.within(left));
            order(subject, checks);
            List<CheckRecord> seen = fork.watch();
            granted = fork.granted();
            return seen;
        } finally {
            left = left.minusNanos(System.nanoTime() - start).plus(granted);
        }
    }

    private void order(Subject subject, List<CheckCode> checks) {
        try {
            subject.orders().define(classes);
            coverage.ifPresent(file -> subject.orders().recordCoverage(file.toString()));
            subject.orders().run(checks, seed);
        } catch (java.io.UncheckedIOException subjectGone) {
            // It ended before it had its orders; the watcher sees that end and names it.
            subject.kill();
        }
    }
}
