package io.github.mvngrade.subject;

import io.github.mvngrade.checks.SeededInputs;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out the grader's orders, one at a time, on the main thread. */
final class Harness implements GraderOrders {
    private final SubjectEvents events;
    private @Nullable CheckClasses classes;
    private @Nullable TimedRuns timed;
    private @Nullable CoverageRecord coverage;

    Harness(SubjectEvents events) {
        this.events = events;
    }

    @Override
    public void define(CheckClasses given) {
        classes = given;
    }

    @Override
    public void recordCoverage(String file) {
        coverage = CoverageRecord.startIn(file);
    }

    @Override
    public void run(List<CheckCode> checks, long seed) {
        System.setProperty(SeededInputs.SEED_PROPERTY, Long.toString(seed));
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), defined());
        new CheckRun(events, layer).run(checks);
    }

    @Override
    public void program(String className, Trials trials) {
        timed = new TimedRuns(events, defined(), className, trials);
    }

    @Override
    public void prepare(int runs) {
        started().prepare(runs);
    }

    @Override
    public void time(long seed) {
        started().time(seed);
    }

    @Override
    public void end() {
        if (coverage != null) {
            coverage.finish();
        }
        events.ended();
    }

    private CheckClasses defined() {
        if (classes == null) {
            throw new IllegalStateException("The first order must be to define the checks' classes");
        }
        return classes;
    }

    private TimedRuns started() {
        if (timed == null) {
            throw new IllegalStateException("A program must be named before it is timed");
        }
        return timed;
    }
}
