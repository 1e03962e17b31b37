package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Mismatch;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The processor time that the JVM of the check used during a call, in all of its threads, as the system counts it. What its
 * child processes used isn't in it. So it tells whether a submission that is to leave the work to processes does it itself:
 *
 * <pre>{@code
 * ProcessorTime.during(() -> Expected.estimates(3, points, seed)) // all of the work, done here
 *         .mustBeLeftToOthers(0.3, "Drawing all points", () -> PiEstimator.estimate(3, points, seed));
 * }</pre>
 *
 * <p>Unlike a process's share of what all processes used, this can't be lessened by other processes that burn time. Let all of
 * the work take two seconds or more: the just-in-time compiler's time counts, too, some tenths of a second of it. Systems count
 * in steps of about 10 ms.
 */
public final class ProcessorTime {
    private static final int TRIES = 3;
    private static final int PERCENT = 100;
    private static final double MILLIS_PER_SECOND = 1000;

    private final Duration used;

    ProcessorTime(Duration used) {
        this.used = used;
    }

    /**
     * What is used while a call runs.
     *
     * @throws CannotTellException if this system doesn't say
     * @throws Exception whatever the call throws
     */
    public static ProcessorTime during(Callable<?> call) throws Exception {
        Duration before = now();
        call.call();
        return new ProcessorTime(now().minus(before));
    }

    private static Duration now() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow(
                        () -> new CannotTellException(
                                "This system doesn't say how much processor time this JVM has used. Linux, macOS and Windows do."));
    }

    /** How much, 0 or more. */
    public Duration used() {
        return used;
    }

    /**
     * Others must do this work, which the check has done itself: the call may use at most a share of what that took here. A
     * machine that stops for a moment charges it to whoever was running, so a call that used more is made again, up to three
     * times in all, and the least counts. Who does the work in the call does so each time.
     *
     * @param share above 0, below 1; 0.3 leaves room for the compiler
     * @param work what the work is, as the beginning of a sentence: {@code "Drawing all points"}
     * @param call what leaves the work to others; its answer isn't looked at
     * @throws IllegalArgumentException if the share isn't between 0 and 1
     * @throws CannotTellException if this system doesn't say how much was used
     * @throws Exception whatever the call throws
     */
    public void mustBeLeftToOthers(double share, String work, Callable<?> call) throws Exception {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A share must be above 0 and below 1, but is " + share);
        }
        double most = share * used.toNanos();
        ProcessorTime least = during(call);
        for (int tried = 1; tried < TRIES && least.used.toNanos() > most; tried++) {
            ProcessorTime again = during(call);
            least = again.used.compareTo(least.used) < 0 ? again : least;
        }
        if (least.used.toNanos() > most) {
            Mismatch.fail(
                    work + " takes " + this + " of processor time, and the calling JVM used " + least
                            + " itself, in the best of "
                            + TRIES
                            + " tries. It may start the workers, wait, and collect what they found; the work must be"
                            + " theirs. Look at what the caller calculates.",
                    "at most " + Math.round(share * PERCENT) + " % of " + this,
                    least.toString(),
                    null);
        }
    }

    /** In seconds, for example {@code 1.25 s}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s", used.toMillis() / MILLIS_PER_SECOND);
    }
}
