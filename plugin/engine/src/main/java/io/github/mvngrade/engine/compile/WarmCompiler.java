package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.jdk.Jdk;
import io.github.mvngrade.engine.warden.BriefProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A compiler's process that does one job after the other; used by one thread at a time. */
final class WarmCompiler implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private final List<String> command;
    private final BriefProcess process;
    private int jobs;

    private WarmCompiler(List<String> command, BriefProcess process) {
        this.command = command;
        this.process = process;
    }

    /** @throws IOException if it can't be started */
    static WarmCompiler start(List<String> command) throws IOException {
        // No folder of a submission's: those are deleted while it lives on.
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        return new WarmCompiler(command, BriefProcess.start(Jdk.process(command, folder)));
    }

    /** What it was started by. */
    List<String> command() {
        return command;
    }

    /** How many it was given. */
    int jobs() {
        return jobs;
    }

    /**
     * Does a job.
     *
     * @param report the file that the order names
     * @param patience how long it may take
     * @return empty if it ended, printed something, took too long or left no whole report; it is good for nothing then
     * @throws InterruptedException if interrupted; the job isn't done then
     */
    Optional<CompilerReport> report(byte[] order, Path report, Duration patience) throws InterruptedException {
        jobs++;
        try {
            OutputStream orders = process.process().getOutputStream();
            orders.write(order);
            orders.flush();
            return done(patience) ? Optional.of(CompilerReport.readFrom(report)) : Optional.empty();
        } catch (IOException brokenOff) {
            return Optional.empty();
        }
    }

    private boolean done(Duration patience) throws IOException, InterruptedException {
        InputStream printed = process.process().getInputStream();
        long start = System.nanoTime();
        while (printed.available() == 0) {
            if (process.endsWithin(BETWEEN_LOOKS) || System.nanoTime() - start > patience.toNanos()) {
                return false;
            }
        }
        return printed.read() == CompilerProcess.DONE && printed.available() == 0;
    }

    @Override
    public void close() {
        process.close();
    }
}
