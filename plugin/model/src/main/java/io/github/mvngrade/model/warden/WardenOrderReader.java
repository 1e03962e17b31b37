package io.github.mvngrade.model.warden;

import io.github.mvngrade.model.frame.FrameInput;
import java.io.IOException;
import java.io.InputStream;

/** Reads the grader's orders to a warden. */
public final class WardenOrderReader {
    private static final int MAX_FRAME_BYTES = 1024;
    private final FrameInput in;

    public WardenOrderReader(InputStream in) {
        this.in = new FrameInput(in, MAX_FRAME_BYTES);
    }

    /**
     * Waits for one order and carries it out.
     *
     * @throws io.github.mvngrade.model.frame.EndOfStreamException if the grader is gone
     * @throws io.github.mvngrade.model.frame.ProtocolException if what came isn't an order
     */
    public void read(WardenOrders orders) throws IOException {
        FrameInput.Frame<WardenOrderWriter.Type> frame = in.read(WardenOrderWriter.Type.class);
        FrameInput.Reader fields = frame.fields();
        switch (frame.type()) {
            case BEGIN -> orders.begin();
            case SETTLE -> orders.settle(Math.toIntExact(fields.number()));
            case USE -> orders.use();
            case ACCOUNT -> orders.account(Math.toIntExact(fields.number()));
            case ACCOUNTED -> orders.accounted();
            case STATUS -> orders.status();
            case PACE -> orders.pace(Math.toIntExact(fields.number()));
            case STOP -> orders.stop();
            case RESUME -> orders.resume();
            case KILL -> orders.kill();
        }
    }
}
