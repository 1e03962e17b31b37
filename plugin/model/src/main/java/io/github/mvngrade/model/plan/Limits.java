package io.github.mvngrade.model.plan;

import java.time.Duration;

/**
 * What a subject may use.
 *
 * @param heapMiB maximum heap in MiB, 16 or more
 * @param perCheck how long one check may take; positive
 * @param total how long all correctness checks of a grade may take together; at least {@code perCheck}
 */
public record Limits(int heapMiB, Duration perCheck, Duration total) {
    private static final int LEAST_HEAP_MIB = 16;

    /** @throws IllegalArgumentException if a bound is below what its parameter says */
    public Limits {
        if (heapMiB < LEAST_HEAP_MIB) {
            throw new IllegalArgumentException("limits.heap must be at least 16 MiB, but is " + heapMiB);
        }
        if (perCheck.isNegative() || perCheck.isZero()) {
            throw new IllegalArgumentException("limits.perCheck must be positive, but is " + text(perCheck));
        }
        if (total.compareTo(perCheck) < 0) {
            throw new IllegalArgumentException("limits.total must be at least limits.perCheck (" + text(perCheck)
                    + "), but is " + text(total) + ": raise it");
        }
    }

    /** As an author writes it. */
    private static String text(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + "s" : time.toMillis() + "ms";
    }
}
