package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.frame.FrameOutput;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.plan.Trials;
import java.io.OutputStream;
import java.util.List;

/** Sends each order as a frame; an {@link java.io.UncheckedIOException} says that the subject is gone. */
public final class OrderWriter implements GraderOrders {
    enum Type {
        DEFINE,
        RECORD_COVERAGE,
        RUN,
        PROCEED,
        PROGRAM,
        TUNE,
        PREPARE,
        TIME,
        KERNEL,
        CALIBRATE,
        START_JVMS,
        END
    }

    private final FrameOutput out;

    public OrderWriter(OutputStream out, FrameSeal seal) {
        this.out = new FrameOutput(out, seal);
    }

    @Override
    public void define(CheckClasses classes) {
        out.write(Type.DEFINE, fields -> {
            fields.text(classes.packageName());
            fields.list(List.copyOf(classes.classes().entrySet()), entry -> {
                fields.text(entry.getKey());
                fields.bytes(entry.getValue());
            });
        });
    }

    @Override
    public void recordCoverage(String file) {
        out.write(Type.RECORD_COVERAGE, fields -> fields.text(file));
    }

    @Override
    public void run(List<CheckCode> checks, long seed) {
        out.write(Type.RUN, fields -> {
            fields.list(checks, check -> {
                write(check.planned(), fields);
                fields.text(check.className());
                fields.text(check.method());
            });
            fields.number(seed);
        });
    }

    @Override
    public void proceed() {
        out.write(Type.PROCEED, fields -> {});
    }

    @Override
    public void program(String className, Trials trials) {
        out.write(Type.PROGRAM, fields -> {
            fields.text(className);
            fields.choice(trials);
        });
    }

    @Override
    public void tune(Setting setting) {
        out.write(Type.TUNE, fields -> {
            fields.number(setting.workers());
            fields.number(setting.size());
        });
    }

    @Override
    public void prepare(int runs, Input input) {
        out.write(Type.PREPARE, fields -> {
            fields.number(runs);
            fields.number(input.seed());
            fields.number(input.size());
        });
    }

    @Override
    public void time() {
        out.write(Type.TIME, fields -> {});
    }

    @Override
    public void kernel(String className, int millis) {
        out.write(Type.KERNEL, fields -> {
            fields.text(className);
            fields.number(millis);
        });
    }

    @Override
    public void calibrate(int workers) {
        out.write(Type.CALIBRATE, fields -> fields.number(workers));
    }

    @Override
    public void startJvms(int count) {
        out.write(Type.START_JVMS, fields -> fields.number(count));
    }

    @Override
    public void end() {
        out.write(Type.END, fields -> {});
    }

    static void write(PlannedCheck check, FrameOutput.Writer fields) throws java.io.IOException {
        fields.text(check.id().value());
        fields.list(check.parts(), fields::text);
    }
}
