package io.github.mvngrade.subject;

import io.github.mvngrade.checks.SeededInputs;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.model.protocol.OrderReader;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out the grader's orders, one at a time, on the main thread. */
final class Harness implements GraderOrders {
    private final SubjectEvents events;
    private final OrderReader orders;
    private @Nullable CheckClasses classes;
    private @Nullable TimedRuns timed;
    private @Nullable CoverageRecord coverage;
    private boolean mayProceed;
    private @Nullable Calibration calibration;

    /** @param orders where the grader's next order comes from, for a check that waits for it */
    Harness(SubjectEvents events, OrderReader orders) {
        this.events = events;
        this.orders = orders;
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
        new CheckRun(events, layer).run(checks, this::awaitProceed);
    }

    /** Between two checks the grader looks at what the first one left behind. */
    private void awaitProceed() {
        mayProceed = false;
        try {
            while (!mayProceed) {
                orders.read(this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The grader is gone: " + e.getMessage(), e);
        }
    }

    @Override
    public void proceed() {
        mayProceed = true;
    }

    @Override
    public void program(String className, Trials trials) {
        timed = new TimedRuns(events, defined(), className, trials);
    }

    @Override
    public void tune(Setting setting) {
        started().tune(setting);
    }

    @Override
    public void prepare(int runs, Input input) {
        started().prepare(runs, input);
    }

    @Override
    public void time() {
        started().time();
    }

    @Override
    public void kernel(String className, int millis) {
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), defined());
        calibration = Calibration.of(layer.load(className), millis);
        events.ready();
    }

    @Override
    public void calibrate(int workers) {
        if (calibration == null) {
            throw new IllegalStateException("A kernel must be named before it calibrates");
        }
        long nanos = calibration.run(workers);
        events.timed(Answers.of(workers), nanos);
    }

    @Override
    public void startJvms(int count) {
        long nanos = IdleJvms.start(count);
        events.timed(Answers.of(count), nanos);
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
