package io.github.mvngrade.model.warden;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.frame.FrameOutput;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sends each report as a frame; an {@link java.io.UncheckedIOException} says that the grader is gone. */
public final class WardenReportWriter implements WardenReports {
    /** The most processes in one report: with more, a submission forks without end, and further names say nothing new. */
    public static final int MOST_PROCESSES = 1_000;

    static final double NANOS_PER_SECOND = 1e9;

    private static final int MOST_NAME = 200;

    enum Type {
        STARTED,
        OBSERVED,
        USED,
        ACCOUNTED,
        RUNNING,
        EXITED
    }

    private final FrameOutput out;

    public WardenReportWriter(OutputStream out) {
        this.out = new FrameOutput(out);
    }

    @Override
    public void started(long pid) {
        out.write(Type.STARTED, fields -> fields.number(pid));
    }

    @Override
    public void observed(List<ObservedProcess> processes) {
        List<ObservedProcess> told = processes.stream()
                .sorted(Comparator.comparing(ObservedProcess::fate).reversed())
                .limit(MOST_PROCESSES)
                .sorted(Comparator.comparing(ObservedProcess::start))
                .toList();
        out.write(
                Type.OBSERVED,
                fields -> fields.list(told, process -> {
                    fields.number(process.pid());
                    fields.number(process.parent());
                    fields.text(process.name()
                            .substring(0, Math.min(MOST_NAME, process.name().length())));
                    fields.number(process.start().toNanos());
                    fields.number(process.end().toNanos());
                    fields.number(process.cpu().toNanos());
                    fields.choice(process.fate());
                    fields.choice(process.program());
                }));
    }

    @Override
    public void used(long cpuNanos) {
        out.write(Type.USED, fields -> fields.number(cpuNanos));
    }

    @Override
    public void accounted(Optional<KernelAccount> account) {
        out.write(
                Type.ACCOUNTED,
                fields -> fields.list(account.stream().toList(), known -> {
                    fields.number(nanos(known.idealSeconds()));
                    fields.number(nanos(known.longestSeconds()));
                    fields.number(nanos(known.cpuSeconds()));
                    fields.number(nanos(known.seenSeconds()));
                    fields.choice(known.terms());
                }));
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * NANOS_PER_SECOND);
    }

    @Override
    public void running() {
        out.write(Type.RUNNING, fields -> {});
    }

    @Override
    public void exited(int value) {
        out.write(Type.EXITED, fields -> fields.number(value));
    }
}
