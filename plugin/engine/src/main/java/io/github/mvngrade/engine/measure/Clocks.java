package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.timed.TimedRunner;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Compares the subject's clock with the grader's, which is the one that counts. */
final class Clocks {
    /** The clocks may differ by the larger of 5 % and 20 ms: what passing an order to another process may take. */
    private static final double TOLERANCE = .05;

    private static final long TOLERANCE_NANOS = Duration.ofMillis(20).toNanos();

    private Clocks() {}

    /** Whether the clocks disagree on one of these runs. */
    static Optional<Foul> bent(Collection<TimedRunner.Timing> timings) {
        return timings.stream().anyMatch(Clocks::disagree) ? Optional.of(Foul.BENT_CLOCK) : Optional.empty();
    }

    private static boolean disagree(TimedRunner.Timing timing) {
        long difference = Math.abs(timing.nanos() - timing.subjectNanos());
        return difference > Math.max(TOLERANCE * timing.nanos(), TOLERANCE_NANOS);
    }
}
