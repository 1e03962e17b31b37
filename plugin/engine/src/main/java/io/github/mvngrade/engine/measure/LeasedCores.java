package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.cores.CpuUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * This machine, with some of its cores leased.
 *
 * @param processors their numbers, as the operating system counts
 */
public record LeasedCores(List<Integer> processors) implements Surroundings {
    public LeasedCores {
        processors = List.copyOf(processors);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public OptionalDouble busySeconds() {
        return CpuUse.seconds(processors);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
