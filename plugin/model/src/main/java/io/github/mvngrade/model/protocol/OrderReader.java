package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.frame.FrameInput;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.plan.Trials;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the grader's orders. */
public final class OrderReader {
    private static final int MAX_FRAME_BYTES = 64 * 1024 * 1024;
    private final FrameInput in;

    public OrderReader(InputStream in, FrameSeal seal) {
        this.in = new FrameInput(in, MAX_FRAME_BYTES, seal);
    }

    /**
     * Waits for one order and carries it out.
     *
     * @throws ProtocolException if what came isn't an order, or the stream ended
     */
    public EventReader.Next read(GraderOrders orders) throws IOException {
        FrameInput.Frame<OrderWriter.Type> frame = in.read(OrderWriter.Type.class);
        FrameInput.Reader fields = frame.fields();
        switch (frame.type()) {
            case DEFINE -> orders.define(new CheckClasses(fields.text(), classes(fields)));
            case RECORD_COVERAGE -> orders.recordCoverage(fields.text());
            case RUN -> {
                List<CheckCode> checks =
                        fields.list(() -> new CheckCode(planned(fields), fields.text(), fields.text()));
                orders.run(checks, fields.number());
            }
            case PROCEED -> orders.proceed();
            case PROGRAM -> orders.program(fields.text(), fields.choice(Trials.class));
            case TUNE -> orders.tune(new Setting(Math.toIntExact(fields.number()), Math.toIntExact(fields.number())));
            case PREPARE ->
                orders.prepare(Math.toIntExact(fields.number()), new Input(fields.number(), fields.number()));
            case TIME -> orders.time();
            case KERNEL -> orders.kernel(fields.text(), Math.toIntExact(fields.number()));
            case CALIBRATE -> orders.calibrate(Math.toIntExact(fields.number()));
            case START_JVMS -> orders.startJvms(Math.toIntExact(fields.number()));
            case END -> orders.end();
        }
        return frame.type() == OrderWriter.Type.END ? EventReader.Next.LAST : EventReader.Next.MORE;
    }

    static PlannedCheck planned(FrameInput.Reader fields) throws IOException {
        return new PlannedCheck(new CheckId(fields.text()), fields.list(fields::text));
    }

    private static SortedMap<String, byte[]> classes(FrameInput.Reader fields) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (var entry : fields.list(() -> Map.entry(fields.text(), fields.bytes()))) {
            classes.put(entry.getKey(), entry.getValue());
        }
        return classes;
    }
}
