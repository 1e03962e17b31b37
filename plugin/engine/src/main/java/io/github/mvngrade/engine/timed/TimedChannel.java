package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.Deadline;
import io.github.mvngrade.engine.subject.ForgedEventException;
import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.protocol.GraderOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Gives a subject one order at a time and waits, for a limited time, for the answer. */
final class TimedChannel {
    private final Subject subject;
    private final Duration limit;
    private final Inbox inbox = new Inbox();

    /** @param limit how long the answer to one order may take */
    TimedChannel(Subject subject, Duration limit) {
        this.subject = subject;
        this.limit = limit;
    }

    /** The answer to the last order. */
    Inbox inbox() {
        return inbox;
    }

    /** Forgets the last answer, and what was printed before it, and waits until the subject is ready. */
    void untilReady(Consumer<GraderOrders> order) throws TimedRunException {
        inbox.clear();
        subject.takeOutput();
        exchange(order, inbox::isReady);
    }

    /**
     * Gives an order to time something, and waits for the answer.
     *
     * @return nanoseconds from the order to the answer, by the grader's clock
     */
    long untilAnswered(Consumer<GraderOrders> order) throws TimedRunException {
        return exchange(order, inbox::isAnswered);
    }

    /** Gives the last order, and waits until the subject has carried it out. */
    void untilEnded() throws TimedRunException {
        inbox.expectEnd();
        exchange(GraderOrders::end, inbox::isEnded);
    }

    private long exchange(Consumer<GraderOrders> order, BooleanSupplier done) throws TimedRunException {
        try (Deadline deadline = new Deadline(limit, subject)) {
            deadline.start();
            try {
                long start = System.nanoTime();
                order.accept(subject.orders());
                await(done);
                return System.nanoTime() - start;
            } catch (EndOfStreamException channelEnded) {
                throw broken(deadline);
            } catch (ForgedEventException | ProtocolException forged) {
                throw new TimedRunException(Ending.FORGED, "", null, "");
            } catch (IOException | UncheckedIOException channelBroke) {
                throw broken(deadline);
            }
        }
    }

    private TimedRunException broken(Deadline deadline) {
        Ending ending = subject.awaitEnding();
        String output = subject.takeOutput();
        if (!inbox.broke().isEmpty()) {
            return new TimedRunException(Ending.HARNESS_FAILED, "", null, Subject.HARNESS_TRACE + inbox.broke());
        }
        Ending known = inbox.exitedAt().isEmpty() ? ending.unannounced() : ending;
        return new TimedRunException(deadline.passed() ? Ending.TIMED_OUT : known, inbox.exitedAt(), null, output);
    }

    private void await(BooleanSupplier done) throws IOException, TimedRunException {
        while (!done.getAsBoolean()) {
            subject.read(inbox);
            if (inbox.failure().isPresent()) {
                throw new TimedRunException(Ending.FINISHED, "", inbox.failure().get(), subject.takeOutput());
            }
        }
    }
}
