package io.github.mvngrade.subject;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.model.protocol.OrderReader;
import io.github.mvngrade.model.protocol.SubjectEvents;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestEngine;

/** Carries out the grader's orders, one at a time, on the thread that checks run on. */
final class Harness implements GraderOrders {
    private final SubjectEvents events;
    private final OrderReader orders;
    private final Breakdown breakdown;
    private final Surroundings surroundings = Surroundings.keep();
    private @Nullable CheckClasses classes;
    private @Nullable TimedRuns timed;
    private @Nullable CoverageWriter coverage;
    private boolean mayProceed;
    private @Nullable Calibration calibration;

    /**
     * To be made before anything of the submission is loaded.
     *
     * @param orders where the grader's next order comes from, for a check that waits for it
     * @param breakdown reports a failure of the harness itself
     */
    Harness(SubjectEvents events, OrderReader orders, Breakdown breakdown) {
        this.events = events;
        this.orders = orders;
        this.breakdown = breakdown;
    }

    @Override
    public void define(CheckClasses given) {
        classes = given;
    }

    @Override
    public void recordCoverage(String file) {
        coverage = CoverageWriter.startIn(file);
    }

    @Override
    public void run(List<CheckCode> checks, long seed) {
        CheckClasses given = defined();
        surroundings.seed(seed);
        List<TestEngine> engines = CheckRun.enginesOfTheBootLayer();
        new CanaryRun(surroundings, breakdown).mustFail(engines);
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), given);
        CheckRun.Seam seam = new CheckRun.Seam(surroundings, breakdown, this::awaitProceed);
        new CheckRun(events, layer, engines).run(checks, seam);
    }

    /** Before a check the grader gets ready to see it, and afterwards it looks at what the check left behind. */
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
        surroundings.putBack();
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
        if (timed != null) {
            timed.close();
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
