package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;

/** A subject as those see it who watch one: what it is told, what it says, and how it ends. Closing it kills it. */
interface Subject extends AutoCloseable {
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

    /** Asks the JVM for a dump of its threads, which goes to its output, and waits up to 2 s for its end. */
    void dumpThreads();

    /** Kills the subject; its channel ends, and with it whoever reads it. */
    void kill();

    /** How the process ended; killed, if it is still there after some seconds. */
    Ending awaitEnding();

    @Override
    void close() throws IOException;
}
