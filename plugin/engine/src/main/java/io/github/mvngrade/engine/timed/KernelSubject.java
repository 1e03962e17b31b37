package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.subject.SubjectProcess;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A calibrator in a JVM of its own, with the flags of the programs that it calibrates for. */
public final class KernelSubject implements Calibrator {
    /** Long compared with a thread's start, short compared with the programs: each run of the contender is between two samples. */
    private static final int KERNEL_MILLIS = 60;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Subject subject;
    private final TimedChannel channel;

    private KernelSubject(Subject subject) {
        this.subject = subject;
        this.channel = new TimedChannel(subject, LIMIT);
    }

    /**
     * Starts a calibrator and sizes its kernel.
     *
     * @throws IOException if it can't be started
     * @throws TimedRunException if the kernel doesn't work
     */
    public static KernelSubject start(SubjectLaunch launch, CheckClasses classes, String kernel)
            throws IOException, TimedRunException {
        KernelSubject started = new KernelSubject(SubjectProcess.start(launch));
        boolean ready = false;
        try {
            started.subject.orders().define(classes);
            started.channel.untilReady(orders -> orders.kernel(kernel, KERNEL_MILLIS));
            ready = true;
            return started;
        } catch (UncheckedIOException subjectGone) {
            throw subjectGone.getCause();
        } finally {
            if (!ready) {
                started.close();
            }
        }
    }

    @Override
    public long time(int workers) throws TimedRunException {
        channel.inbox().expectAnswer();
        return channel.untilAnswered(orders -> orders.calibrate(workers));
    }

    @Override
    public long startJvms(int count) throws TimedRunException {
        channel.inbox().expectAnswer();
        return channel.untilAnswered(orders -> orders.startJvms(count));
    }

    @Override
    public Duration cpu() throws IOException {
        return subject.cpu();
    }

    @Override
    public void close() throws IOException {
        subject.close();
    }
}
