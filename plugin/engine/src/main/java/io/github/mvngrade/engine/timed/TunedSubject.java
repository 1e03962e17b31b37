package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import java.io.IOException;
import java.time.Duration;

/** A subject that runs one tuned program again and again, each time with the setting that the grader names. */
public final class TunedSubject implements TunedRunner, AutoCloseable {
    private final Subject subject;
    private final TimedChannel channel;
    private final long size;

    TunedSubject(Subject subject, long size, Duration perRun) {
        this.subject = subject;
        this.size = size;
        this.channel = new TimedChannel(subject, perRun);
    }

    /**
     * Starts a subject for one program, which stays warm between its runs.
     *
     * @param size how much it does in each run, in its own unit, 1 or more
     * @param perRun how long one run may take
     * @throws IOException if the subject can't be started
     */
    public static TunedSubject start(
            SubjectLaunch launch, CheckClasses classes, String program, long size, Duration perRun) throws IOException {
        return new TunedSubject(TimedSubject.started(launch, classes, program, Trials.WARM), size, perRun);
    }

    @Override
    public TimedRunner.Timing time(Setting setting, long seed) throws TimedRunException {
        channel.untilReady(orders -> {
            orders.tune(setting);
            orders.prepare(1, new Input(seed, size));
        });
        long nanos = channel.untilAnswered(GraderOrders::time);
        Inbox inbox = channel.inbox();
        return new TimedRunner.Timing(
                nanos, inbox.subjectNanos(), inbox.answer().orElseThrow());
    }

    /**
     * The same program, for one that starts its processes in every run: what a run leaves behind is killed before the next.
     */
    public TunedRunner tidiedAfterEachRun() {
        return (setting, seed) -> {
            TimedRunner.Timing timing = time(setting, seed);
            subject.settle();
            return timing;
        };
    }

    @Override
    public void close() throws IOException {
        subject.close();
    }
}
