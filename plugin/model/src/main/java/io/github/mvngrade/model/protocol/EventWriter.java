package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.frame.FrameOutput;
import io.github.mvngrade.model.frame.FrameSeal;
import java.io.OutputStream;
import java.util.List;

/** Sends each event as a frame; an {@link java.io.UncheckedIOException} says that the grader is gone. */
public final class EventWriter implements SubjectEvents {
    enum Type {
        PLANNED,
        STARTED,
        PART_STARTED,
        PART_PASSED,
        PART_FAILED,
        PASSED,
        FAILED,
        READY,
        TIMED,
        THREW,
        EXITING,
        BROKE,
        ENDED
    }

    private final FrameOutput out;

    public EventWriter(OutputStream out, FrameSeal seal) {
        this.out = new FrameOutput(out, seal);
    }

    @Override
    public void planned(List<PlannedCheck> checks) {
        out.write(Type.PLANNED, fields -> fields.list(checks, check -> OrderWriter.write(check, fields)));
    }

    @Override
    public void started(CheckId check) {
        out.write(Type.STARTED, fields -> fields.text(check.value()));
    }

    @Override
    public void partStarted(CheckId check, String part) {
        out.write(Type.PART_STARTED, fields -> write(check, part, fields));
    }

    @Override
    public void partPassed(CheckId check, String part) {
        out.write(Type.PART_PASSED, fields -> write(check, part, fields));
    }

    @Override
    public void partFailed(CheckId check, String part, Failure failure) {
        out.write(Type.PART_FAILED, fields -> {
            write(check, part, fields);
            write(failure, fields);
        });
    }

    @Override
    public void passed(CheckId check) {
        out.write(Type.PASSED, fields -> fields.text(check.value()));
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        out.write(Type.FAILED, fields -> {
            fields.text(check.value());
            write(failure, fields);
        });
    }

    @Override
    public void ready() {
        out.write(Type.READY, fields -> {});
    }

    @Override
    public void timed(Answer answer, long nanos) {
        out.write(Type.TIMED, fields -> {
            fields.text(answer.digest());
            fields.text(answer.shown());
            fields.number(nanos);
        });
    }

    @Override
    public void threw(Failure failure) {
        out.write(Type.THREW, fields -> write(failure, fields));
    }

    @Override
    public void exiting(String where) {
        out.write(Type.EXITING, fields -> fields.text(where));
    }

    @Override
    public void broke(String trace) {
        out.write(Type.BROKE, fields -> fields.text(trace));
    }

    @Override
    public void ended() {
        out.write(Type.ENDED, fields -> {});
    }

    private static void write(CheckId check, String part, FrameOutput.Writer fields) throws java.io.IOException {
        fields.text(check.value());
        fields.text(part);
    }

    private static void write(Failure failure, FrameOutput.Writer fields) throws java.io.IOException {
        fields.choice(failure.kind());
        fields.text(failure.message());
        fields.optional(failure.expected());
        fields.optional(failure.actual());
        fields.text(failure.trace());
    }
}
