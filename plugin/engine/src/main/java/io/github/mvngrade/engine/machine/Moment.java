package io.github.mvngrade.engine.machine;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What the clocks and counters stand at.
 *
 * @param wall the wall clock
 * @param nanos a clock that only ever goes on
 * @param busySeconds of the leased cores, whoever used them; empty where the system doesn't say
 * @param ownCpuNanos of our programs
 */
public record Moment(Instant wall, long nanos, OptionalDouble busySeconds, long ownCpuNanos) {
    public static final double NANOS_PER_SECOND = 1e9;

    /** How many of the leased cores others used on average from now until then; 0 where the system doesn't say. */
    public double foreignCoresUntil(Moment later) {
        if (busySeconds.isEmpty() || later.busySeconds.isEmpty()) {
            return 0;
        }
        double busy = later.busySeconds.getAsDouble() - busySeconds.getAsDouble();
        double own = (later.ownCpuNanos - ownCpuNanos) / NANOS_PER_SECOND;
        return (busy - own) / ((later.nanos - nanos) / NANOS_PER_SECOND);
    }
}
