package io.github.mvngrade.engine.subject;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A subject as its watchers see it: its orders, what it says, and how it ends. Closing it kills it. */
public interface Subject extends AutoCloseable {
    /** The heading above a trace of the harness's own failure, in a subject's output. */
    String HARNESS_TRACE = "What failed in the grader's own harness (the submission didn't print this):\n";

    /** Where orders go; a {@link java.io.UncheckedIOException} says that the subject is gone. */
    GraderOrders orders();

    /**
     * Waits for one event.
     *
     * @throws IOException if the channel ended, or what came breaks the protocol
     */
    EventReader.Next read(SubjectEvents target) throws IOException;

    /** What the subject printed since the last call; capped. */
    String takeOutput();

    /** What others had of its processors up to now; empty where nobody can tell. Waits for nobody. */
    Optional<ForeignUse> foreignUse();

    /** Asks the JVM for a dump of its threads, which goes to its output, and waits up to 2 s for its end. */
    void dumpThreads();

    /** A check begins: the times that {@link #settle} reports count from now on. */
    void begin();

    /**
     * A check is over: kills what it left behind, and reports the processes that it started.
     *
     * @throws IOException if nobody can tell any more
     */
    List<ObservedProcess> settle() throws IOException;

    /**
     * Processor time that the subject and all that it ever started have used.
     *
     * @throws IOException if nobody can tell any more
     */
    Duration cpu() throws IOException;

    /**
     * A timed run begins: what its threads do is accounted for until {@link #accounted}.
     *
     * @param workers how many processors it would have if they were free, 1 or more
     * @return processor time up to now, as {@link #cpu} counts it
     * @throws IOException if nobody can do that any more
     */
    Duration account(int workers) throws IOException;

    /**
     * The run is over.
     *
     * @return its account; empty where the system keeps none
     * @throws IOException if nobody can tell any more
     */
    Optional<KernelAccount> accounted() throws IOException;

    /**
     * Stops the subject and all that it started where they stand, until {@link #resume}.
     *
     * @return processor time up to that moment, as {@link #cpu} counts it
     * @throws IOException if nobody can do that any more
     */
    Duration stop() throws IOException;

    /**
     * Lets what was stopped go on.
     *
     * @throws IOException if nobody can do that any more
     */
    void resume() throws IOException;

    /** Kills the subject. That ends its channel, so whoever reads it stops waiting. */
    void kill();

    /** How the process ended; killed, if it is still there after some seconds. */
    Ending awaitEnding();

    @Override
    void close() throws IOException;
}
