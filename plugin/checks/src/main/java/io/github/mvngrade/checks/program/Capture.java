package io.github.mvngrade.checks.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What a process prints to one of its streams, up to a bound; read by a thread of its own, so that the process never blocks. */
public final class Capture {
    /** Said where something was cut. */
    public static final String ONLY_THE_FIRST =
            "It printed so much that the grader didn't read all of it (only the first 1 MiB each of System.out and System.err), and"
                    + " may have missed that line: print less.";

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int PART_BYTES = 64 * 1024;

    /**
     * All that a process wrote is in its pipe when it ends, and is read at once. If nothing more comes for this long, the
     * pipe is empty, and open only because another process has it, too.
     */
    private static final Duration QUIET = Duration.ofMillis(500);

    /** Another process that has the pipe may write without end. */
    private static final Duration MOST = Duration.ofSeconds(2);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean cut;
    private boolean atEnd;
    private long lastRead = System.nanoTime();

    private Capture() {}

    /** Starts to read. */
    public static Capture start(InputStream stream) {
        Capture capture = new Capture();
        // It inherits no InheritableThreadLocal: a submission's would run its code here.
        Thread reader = new Thread(null, () -> capture.read(stream), "program-output", 0, false);
        reader.setDaemon(true);
        reader.start();
        return capture;
    }

    private void read(InputStream stream) {
        byte[] part = new byte[PART_BYTES];
        try (stream) {
            int count = stream.read(part);
            while (count >= 0) {
                keep(part, count);
                count = stream.read(part);
            }
        } catch (IOException closed) {
            // The process is gone and its pipe with it: what came before is all that there is.
            keep(part, 0);
        } finally {
            end();
        }
    }

    private synchronized void keep(byte[] part, int count) {
        int room = Math.min(count, MOST_BYTES - kept.size());
        kept.write(part, 0, room);
        cut |= room < count;
        lastRead = System.nanoTime();
        notifyAll();
    }

    private synchronized void end() {
        atEnd = true;
        notifyAll();
    }

    /**
     * The same, once the stream is at its end or nothing more comes.
     *
     * @param ended when the process ended, by {@link System#nanoTime}
     */
    public synchronized Capture untilQuiet(long ended) {
        return Waiting.undisturbed(() -> {
            long left = quietIn(ended);
            while (!atEnd && left > 0) {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                left = quietIn(ended);
            }
            return this;
        });
    }

    /** For how many more nanoseconds it must stay quiet. */
    private long quietIn(long ended) {
        long now = System.nanoTime();
        long sinceLast = now - (lastRead - ended > 0 ? lastRead : ended);
        return Math.min(QUIET.toNanos() - sinceLast, MOST.toNanos() - (now - ended));
    }

    /** Whether more was printed than is kept. */
    public synchronized boolean wasCut() {
        return cut;
    }

    /** As UTF-8; marked where it was cut. */
    public synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8) + (cut ? " … (cut)" : "");
    }
}
