package io.github.mvngrade.engine.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads what a subject prints, so that it never blocks, and keeps a capped part of it.
 *
 * <p>It polls: a thread that waited in {@code read} would hold the stream's lock, and {@link #drain} could not tell
 * whether all that was printed before an event has arrived.
 */
final class OutputPump implements Runnable {
    private static final int CAP_BYTES = 64 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;
    /** More than a pipe holds: a program that prints without end must not hold up the reader. */
    private static final int MOST_AT_ONCE_BYTES = 2 * 1024 * 1024;

    /** Right after something came, more is likely, and a full pipe stops its writer: look again soon, then ever later. */
    private static final long SHORTEST_IDLE_NANOS = 50_000;

    private static final long LONGEST_IDLE_NANOS = 10_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Optional<DumpCatcher> dump = Optional.empty();
    private long dropped;
    private boolean open = true;

    OutputPump(InputStream in) {
        this.in = in;
    }

    /** Pumps until {@link #stop}. */
    @Override
    public void run() {
        long idle = SHORTEST_IDLE_NANOS;
        while (isOpen()) {
            if (drain() > 0) {
                idle = SHORTEST_IDLE_NANOS;
            } else {
                LockSupport.parkNanos(idle);
                idle = Math.min(idle * 2, LONGEST_IDLE_NANOS);
            }
        }
    }

    private synchronized boolean isOpen() {
        return open;
    }

    synchronized void stop() {
        drain();
        open = false;
    }

    /** Reads all that has been printed up to now, and possibly more, bounded; returns the number of bytes. */
    synchronized long drain() {
        long read = 0;
        try {
            while (open && read < MOST_AT_ONCE_BYTES && in.available() > 0) {
                int count = in.read(buffer);
                if (count < 0) {
                    open = false;
                    break;
                }
                keep(count);
                read += count;
            }
        } catch (IOException closed) {
            // The process is gone and its pipe with it: what was read up to here is all that there is.
            open = false;
        }
        return read;
    }

    private void keep(int count) {
        if (dump.isPresent()) {
            dump.get().take(buffer, count);
            return;
        }
        int room = Math.min(count, CAP_BYTES - kept.size());
        kept.write(buffer, 0, room);
        dropped += count - room;
    }

    /** What was printed since the last call, with a mark where it was cut, then the dump if one came. */
    synchronized String take() {
        drain();
        String text = kept.toString(StandardCharsets.UTF_8);
        if (dropped > 0) {
            text += String.format(Locale.ROOT, "\n[... cut here: %,d more bytes were printed ...]", dropped);
        }
        String threads = dump.map(DumpCatcher::text).orElse("");
        if (!threads.isEmpty()) {
            text += "\n\n" + threads;
        }
        kept.reset();
        dropped = 0;
        dump = dump.map(taken -> new DumpCatcher());
        return text;
    }

    /**
     * From now on only a dump of the JVM's threads is kept: the subject's time is over, and what it goes on printing must not
     * take the dump's place.
     */
    synchronized void awaitDump() {
        drain();
        dump = Optional.of(new DumpCatcher());
    }

    /** Whether a dump came whole since then. */
    synchronized boolean hasDump() {
        drain();
        return dump.map(DumpCatcher::isComplete).orElse(false);
    }
}
