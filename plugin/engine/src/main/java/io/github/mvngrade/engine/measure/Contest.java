package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedProcess;
import java.io.IOException;
import java.time.Duration;

/**
 * The three programs of a parallel measurement, each in a process of its own.
 *
 * @param baseline the course's sequential program
 * @param contender the program that calls the submission
 * @param calibrator finds out what the cores are worth
 */
public record Contest(TimedProcess baseline, TimedProcess contender, Calibrator calibrator) implements AutoCloseable {
    /** Processor time that all three, and whatever they started, have used. */
    Duration cpu() throws IOException {
        return baseline.cpu().plus(contender.cpu()).plus(calibrator.cpu());
    }

    @Override
    public void close() throws IOException {
        try (baseline;
                contender;
                calibrator) {
            // Each is closed, even if another can't be.
        }
    }
}
