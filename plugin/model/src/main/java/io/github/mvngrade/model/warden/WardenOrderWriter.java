package io.github.mvngrade.model.warden;

import io.github.mvngrade.model.frame.FrameOutput;
import java.io.OutputStream;

/** Sends each order as a frame; an {@link java.io.UncheckedIOException} says that the warden is gone. */
public final class WardenOrderWriter implements WardenOrders {
    enum Type {
        BEGIN,
        SETTLE,
        USE,
        ACCOUNT,
        ACCOUNTED,
        STATUS,
        PACE,
        STOP,
        RESUME,
        KILL
    }

    private final FrameOutput out;

    public WardenOrderWriter(OutputStream out) {
        this.out = new FrameOutput(out);
    }

    @Override
    public void begin() {
        out.write(Type.BEGIN, fields -> {});
    }

    @Override
    public void settle(int graceMillis) {
        out.write(Type.SETTLE, fields -> fields.number(graceMillis));
    }

    @Override
    public void use() {
        out.write(Type.USE, fields -> {});
    }

    @Override
    public void account(int processors) {
        out.write(Type.ACCOUNT, fields -> fields.number(processors));
    }

    @Override
    public void accounted() {
        out.write(Type.ACCOUNTED, fields -> {});
    }

    @Override
    public void status() {
        out.write(Type.STATUS, fields -> {});
    }

    @Override
    public void pace(int millis) {
        out.write(Type.PACE, fields -> fields.number(millis));
    }

    @Override
    public void stop() {
        out.write(Type.STOP, fields -> {});
    }

    @Override
    public void resume() {
        out.write(Type.RESUME, fields -> {});
    }

    @Override
    public void kill() {
        out.write(Type.KILL, fields -> {});
    }
}
