package io.github.mvngrade.engine.machine;

import io.github.mvngrade.engine.cores.CpuUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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

    /** Without the grader's own processor time: this JVM watches and waits, and so do its wardens, its children. */
    @Override
    public OptionalDouble busySeconds() {
        OptionalDouble busy = CpuUse.seconds(processors);
        if (busy.isEmpty()) {
            return busy;
        }
        ProcessHandle self = ProcessHandle.current();
        return OptionalDouble.of(busy.getAsDouble() - CpuUse.seconds(Stream.concat(Stream.of(self), self.children())));
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
