package io.github.mvngrade.warden.accounting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The operating system's threads, as they are at one moment. Closing it gives back what it holds open. */
public interface ThreadTable extends AutoCloseable {
    /**
     * What the kernel says of one thread.
     *
     * @param thread its id, which another may get after its end
     * @param ranNanos how long it was on a processor
     * @param waitedNanos how long it could have run and waited for a processor
     */
    record Use(long thread, long ranNanos, long waitedNanos) {}

    /** The threads of this process that live, at most 1,000; none if it is gone. */
    List<Use> uses(long pid);

    /** Whether a thread has another priority, scheduling policy or set of processors than the one that made this table. */
    boolean isOnOwnTerms(long pid, long thread);

    @Override
    void close();

    /** Linux's {@code /proc}, by the eyes of the calling thread; empty where there is none that accounts for threads. */
    static Optional<ThreadTable> ofThisMachine() {
        Path proc = Path.of("/proc");
        return Files.isReadable(proc.resolve("thread-self/schedstat"))
                ? Optional.of(new ProcThreads(proc))
                : Optional.empty();
    }
}
