package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.time.Duration;

/** A subject that takes turns with others. */
public final class WaySubject implements WayRunner {
    private final TimedSubject subject;
    private boolean closed;

    WaySubject(TimedSubject subject) {
        this.subject = subject;
    }

    /**
     * Starts a subject for one program, which stays warm between its runs.
     *
     * @param perRun how long one run may take
     * @throws IOException if the subject can't be started
     */
    public static WaySubject start(SubjectLaunch launch, CheckClasses classes, String program, Duration perRun)
            throws IOException {
        return new WaySubject(TimedSubject.start(launch, classes, program, Trials.WARM, perRun));
    }

    @Override
    public TimedRunner.Timing time(long seed) throws TimedRunException, IOException {
        subject.resume();
        TimedRunner.Timing timing = subject.time(seed);
        subject.stop();
        return timing;
    }

    @Override
    public void finish() throws TimedRunException, IOException {
        subject.resume();
        subject.finish();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            subject.close();
        }
    }
}
