package io.github.mvngrade.engine.compile;

import java.time.Duration;

/**
 * What a compiler's process may use.
 *
 * @param time from its start to its end; positive
 * @param heapMiB maximum heap in MiB; positive
 * @param classesMiB maximum size of all class files in MiB; positive
 */
public record CompilerLimits(Duration time, int heapMiB, int classesMiB) {
    /** Some hundred times what the course's exercises need. */
    public static final CompilerLimits DEFAULT = new CompilerLimits(Duration.ofSeconds(60), 512, 64);

    /** @throws IllegalArgumentException if a limit isn't positive */
    public CompilerLimits {
        if (time.isNegative() || time.isZero() || heapMiB < 1 || classesMiB < 1) {
            throw new IllegalArgumentException("A compiler's limits must be positive, but are " + time + ", " + heapMiB
                    + " MiB of heap, " + classesMiB + " MiB of class files");
        }
    }
}
