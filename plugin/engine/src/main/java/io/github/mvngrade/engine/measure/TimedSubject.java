package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.subject.Deadline;
import io.github.mvngrade.engine.subject.ForgedEventException;
import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.subject.SubjectProcess;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A subject that runs one timed program again and again, on the grader's word and by the grader's clock. */
public final class TimedSubject implements TimedRunner, AutoCloseable {
    private final Subject subject;
    private final Duration perRun;
    private final Inbox inbox = new Inbox();

    TimedSubject(Subject subject, Duration perRun) {
        this.subject = subject;
        this.perRun = perRun;
    }

    /**
     * Starts a subject for one program.
     *
     * @param perRun how long one run, or the preparation of one, may take
     * @throws IOException if the subject can't be started
     */
    public static TimedSubject start(
            SubjectLaunch launch, CheckClasses classes, String program, Trials trials, Duration perRun)
            throws IOException {
        Subject subject = SubjectProcess.start(launch);
        try {
            subject.orders().define(classes);
            subject.orders().program(program, trials);
            return new TimedSubject(subject, perRun);
        } catch (UncheckedIOException subjectGone) {
            subject.close();
            throw subjectGone.getCause();
        }
    }

    @Override
    public Timing time(long seed) throws TimedRunException {
        return time(seed, 1);
    }

    @Override
    public TimedRunner inARow(int runs) {
        return seed -> time(seed, runs);
    }

    private Timing time(long seed, int runs) throws TimedRunException {
        try (Deadline deadline = new Deadline(perRun, subject)) {
            deadline.start();
            return time(seed, runs, deadline);
        }
    }

    private Timing time(long seed, int runs, Deadline deadline) throws TimedRunException {
        try {
            inbox.clear();
            subject.orders().prepare(runs);
            await(inbox::isReady);
            deadline.start();
            long start = System.nanoTime();
            subject.orders().time(seed);
            await(() -> inbox.answer != null);
            long nanos = System.nanoTime() - start;
            return new Timing(nanos / runs, inbox.subjectNanos / runs, Objects.requireNonNull(inbox.answer));
        } catch (EndOfStreamException channelEnded) {
            throw broken(deadline);
        } catch (ForgedEventException | ProtocolException forged) {
            throw new TimedRunException(Ending.FORGED, "", null);
        } catch (IOException | UncheckedIOException channelBroke) {
            throw broken(deadline);
        }
    }

    private TimedRunException broken(Deadline deadline) {
        Ending ending = subject.awaitEnding();
        return new TimedRunException(deadline.passed() ? Ending.TIMED_OUT : ending, inbox.exitedAt, null);
    }

    private void await(BooleanSupplier done) throws IOException, TimedRunException {
        while (!done.getAsBoolean()) {
            subject.read(inbox);
            if (inbox.failure != null) {
                throw new TimedRunException(Ending.FINISHED, "", inbox.failure);
            }
        }
    }

    /** What the program printed since the last call; capped. */
    public String takeOutput() {
        return subject.takeOutput();
    }

    @Override
    public void close() throws IOException {
        subject.close();
    }

    /** Takes what answers the order that was last given, and nothing else. */
    private static final class Inbox implements SubjectEvents {
        private boolean ready;
        private @Nullable Answer answer;
        private @Nullable Failure failure;
        private long subjectNanos;
        private String exitedAt = "";

        private void clear() {
            ready = false;
            answer = null;
            failure = null;
        }

        private boolean isReady() {
            return ready;
        }

        @Override
        public void ready() {
            if (ready) {
                throw new ForgedEventException("The subject was ready twice");
            }
            ready = true;
        }

        @Override
        public void timed(Answer given, long nanos) {
            if (!ready || answer != null) {
                throw new ForgedEventException("The subject sent a time that nobody asked for");
            }
            answer = given;
            subjectNanos = nanos;
        }

        @Override
        public void threw(Failure given) {
            failure = given;
        }

        @Override
        public void exiting(String where) {
            exitedAt = where;
        }

        @Override
        public void planned(List<CheckId> checks) {
            throw new ForgedEventException("The subject sent a plan that nobody asked for");
        }

        @Override
        public void started(CheckId check) {
            throw new ForgedEventException("The subject started a check that nobody ordered");
        }

        @Override
        public void passed(CheckId check) {
            throw new ForgedEventException("The subject passed a check that nobody ordered");
        }

        @Override
        public void failed(CheckId check, Failure given) {
            throw new ForgedEventException("The subject failed a check that nobody ordered");
        }

        @Override
        public void ended() {
            throw new ForgedEventException("The subject ended before it was told to");
        }
    }
}
