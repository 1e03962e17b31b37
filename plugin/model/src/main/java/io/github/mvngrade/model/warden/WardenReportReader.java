package io.github.mvngrade.model.warden;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.frame.FrameInput;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads a warden's reports. */
public final class WardenReportReader {
    private static final int MAX_FRAME_BYTES = 1024 * 1024;
    private final FrameInput in;

    public WardenReportReader(InputStream in) {
        this.in = new FrameInput(in, MAX_FRAME_BYTES);
    }

    /**
     * Waits for one report and hands it on.
     *
     * @throws io.github.mvngrade.model.frame.EndOfStreamException if the warden is gone
     * @throws ProtocolException if what came isn't a report
     */
    public void read(WardenReports reports) throws IOException {
        FrameInput.Frame<WardenReportWriter.Type> frame = in.read(WardenReportWriter.Type.class);
        FrameInput.Reader fields = frame.fields();
        try {
            switch (frame.type()) {
                case STARTED -> reports.started(fields.number());
                case OBSERVED -> reports.observed(processes(fields));
                case USED -> reports.used(fields.number());
                case ACCOUNTED -> reports.accounted(account(fields));
                case RUNNING -> reports.running();
                case EXITED -> reports.exited(Math.toIntExact(fields.number()));
            }
        } catch (java.io.EOFException | IllegalArgumentException | ArithmeticException e) {
            throw new ProtocolException("A " + frame.type() + " report can't be read: " + e.getMessage(), e);
        }
    }

    private static Optional<KernelAccount> account(FrameInput.Reader fields) throws IOException {
        return fields
                .list(() -> new KernelAccount(
                        seconds(fields),
                        seconds(fields),
                        seconds(fields),
                        seconds(fields),
                        fields.choice(KernelAccount.Terms.class)))
                .stream()
                .findFirst();
    }

    private static double seconds(FrameInput.Reader fields) throws IOException {
        return fields.number() / WardenReportWriter.NANOS_PER_SECOND;
    }

    private static List<ObservedProcess> processes(FrameInput.Reader fields) throws IOException {
        return fields.list(() -> new ObservedProcess(
                fields.number(),
                fields.number(),
                fields.text(),
                Duration.ofNanos(fields.number()),
                Duration.ofNanos(fields.number()),
                Duration.ofNanos(fields.number()),
                fields.choice(ObservedProcess.Fate.class),
                fields.choice(ObservedProcess.Program.class)));
    }
}
