package io.github.mvngrade.engine.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Compilers' processes that are kept for the next submission: for those who grade many, since a JVM that has just been started
 * takes most of its time to get going. Each does one job at a time; no class that it has compiled ever runs in it.
 *
 * @see ForkedCompiler#from
 */
public final class CompilerPool implements AutoCloseable {
    /** After so many jobs a process makes room for a fresh one, with all that they have left in its memory. */
    static final int MOST_JOBS = 50;

    private final List<WarmCompiler> idle = new ArrayList<>();
    private boolean closed;

    /**
     * Has a job done.
     *
     * @param command that starts such a process
     * @param order the job
     * @param report the file that the order names; there only if the report is
     * @param patience how long it may take; one that takes longer needs a process of its own
     * @return empty if the process came to grief, or has something to say that isn't of the sources: ask one of the job's own
     * @throws InterruptedException if interrupted; the process is dead then
     */
    Optional<CompilerReport> report(List<String> command, byte[] order, Path report, Duration patience)
            throws IOException, InterruptedException {
        WarmCompiler compiler = taken(command);
        boolean well = false;
        try {
            Optional<CompilerReport> plain =
                    compiler.report(order, report, patience).filter(CompilerPool::isPlain);
            well = plain.isPresent();
            return plain;
        } finally {
            if (well && compiler.jobs() < MOST_JOBS) {
                giveBack(compiler);
            } else {
                compiler.close();
            }
            if (!well) {
                Files.deleteIfExists(report);
            }
        }
    }

    /** Whether it would say the same whatever it had compiled before. */
    private static boolean isPlain(CompilerReport report) {
        return switch (report.ending()) {
            case COMPILED -> true;
            case NOT_COMPILED -> !report.complaints().isEmpty();
            default -> false;
        };
    }

    private WarmCompiler taken(List<String> command) throws IOException {
        synchronized (idle) {
            for (Iterator<WarmCompiler> each = idle.iterator(); each.hasNext(); ) {
                WarmCompiler compiler = each.next();
                if (compiler.command().equals(command)) {
                    each.remove();
                    return compiler;
                }
            }
        }
        return WarmCompiler.start(command);
    }

    private void giveBack(WarmCompiler compiler) {
        synchronized (idle) {
            if (!closed) {
                idle.add(compiler);
                return;
            }
        }
        compiler.close();
    }

    /** Ends those that are idle now, and each other one as soon as its job is done. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(WarmCompiler::close);
            idle.clear();
        }
    }
}
