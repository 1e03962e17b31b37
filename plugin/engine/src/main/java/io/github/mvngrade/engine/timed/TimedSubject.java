package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.subject.SubjectProcess;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A subject that runs one timed program again and again, on the grader's orders and by the grader's clock. */
public final class TimedSubject implements TimedProcess {
    private final Starter starter;
    private final Duration perRun;
    private Subject subject;
    private TimedChannel channel;
    private long size = 1;
    private Duration cpuBeforeRun = Duration.ZERO;
    private OptionalInt accountedFor = OptionalInt.empty();

    /** Of the processes that were replaced. */
    private Duration spentBefore = Duration.ZERO;

    /** Starts a subject that knows its program. */
    @FunctionalInterface
    interface Starter {
        Subject start() throws IOException;
    }

    TimedSubject(Starter starter, Duration perRun) throws IOException {
        this.starter = starter;
        this.perRun = perRun;
        this.subject = starter.start();
        this.channel = new TimedChannel(subject, perRun);
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
        return new TimedSubject(() -> started(launch, classes, program, trials), perRun);
    }

    /** A subject that knows its program; if it can't be given one, it is closed again. */
    static Subject started(SubjectLaunch launch, CheckClasses classes, String program, Trials trials)
            throws IOException {
        Subject subject = SubjectProcess.start(launch);
        try {
            subject.orders().define(classes);
            subject.orders().program(program, trials);
            return subject;
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
        channel.untilReady(orders -> orders.prepare(runs, new Input(seed, size)));
        cpuBeforeRun = orLast(accountedFor.isPresent() ? this::account : this::cpu);
        long nanos = channel.untilAnswered(GraderOrders::time);
        Inbox inbox = channel.inbox();
        return new Timing(
                nanos / runs, inbox.subjectNanos() / runs, inbox.answer().orElseThrow(), accounted());
    }

    /**
     * From now on the kernel's account of each run is part of its timing.
     *
     * @param workers how many processors a run would have if they were free, 1 or more
     */
    public TimedSubject accountedFor(int workers) {
        accountedFor = OptionalInt.of(workers);
        return this;
    }

    private Duration account() throws IOException {
        return spentBefore.plus(subject.account(accountedFor.orElseThrow()));
    }

    /** Whoever asks its warden for something that matters hears that it is gone. */
    private Optional<KernelAccount> accounted() {
        try {
            return accountedFor.isPresent() ? subject.accounted() : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public Duration cpu() throws IOException {
        return spentBefore.plus(subject.cpu());
    }

    /** Tells processor time up to now. */
    private interface Clock {
        Duration cpu() throws IOException;
    }

    /** If the subject is gone, that shows in the answer that it doesn't give, not here. */
    private Duration orLast(Clock clock) {
        try {
            return clock.cpu();
        } catch (IOException gone) {
            return cpuBeforeRun;
        }
    }

    @Override
    public Duration cpuBeforeRun() {
        return cpuBeforeRun;
    }

    @Override
    public void resize(long given) {
        size = given;
    }

    @Override
    public List<ObservedProcess> tidy() throws IOException {
        return subject.settle();
    }

    @Override
    public Duration stop() throws IOException {
        return spentBefore.plus(subject.stop());
    }

    @Override
    public void resume() throws IOException {
        subject.resume();
    }

    @Override
    public void renew() throws IOException {
        spentBefore = cpu();
        subject.close();
        subject = starter.start();
        channel = new TimedChannel(subject, perRun);
    }

    /**
     * Lets the program close what it holds, after its last run.
     *
     * @throws TimedRunException if that threw, ended its process, or took too long
     */
    void finish() throws TimedRunException {
        channel.untilEnded();
    }

    @Override
    public void close() throws IOException {
        subject.close();
    }
}
