package io.github.mvngrade.plugin.setup;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Passes on what is being done, but no more often than people can read. Safe for use by several threads. */
public final class ProgressLog implements Consumer<String> {
    private static final long PAUSE_NANOS = Duration.ofSeconds(3).toNanos();
    private final Log log;
    private long quietUntil = System.nanoTime();

    public ProgressLog(Log log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(String what) {
        long now = System.nanoTime();
        if (now - quietUntil >= 0) {
            log.info(what);
            quietUntil = now + PAUSE_NANOS;
        }
    }
}
