package io.github.mvngrade.model.accounting;

/**
 * What the kernel says of one run of a program with all its processes.
 *
 * @param idealSeconds what the run would have taken on free processors: the sum, over the intervals between two looks, of the
 *     interval's length times the part of its threads' demand that was met; positive. A thread demands a processor while it
 *     runs on one and while it waits for one, and together they can't demand more than there are
 * @param longestSeconds processor time of the thread that used most: no number of processors makes a run shorter; 0 or more
 * @param cpuSeconds processor time of all processes, in steps of 10 ms; 0 or more
 * @param seenSeconds what of that was used by threads that were there at one of the looks; 0 or more
 * @param terms on which its threads got their processors
 */
public record KernelAccount(
        double idealSeconds, double longestSeconds, double cpuSeconds, double seenSeconds, Terms terms) {
    /** Above this, too much is unknown: a thread that ended before it was seen may have waited for long. */
    private static final double MOST_UNSEEN = 1 / 3.0;

    /** How threads got their processors. */
    public enum Terms {
        /** All on those of the program itself. */
        EQUAL,
        /** One had a priority, a scheduling policy or a set of processors of its own. Its waiting isn't the machine's fault. */
        OWN
    }

    /** @throws IllegalArgumentException if a time is negative, or the ideal isn't positive */
    public KernelAccount {
        if (!(idealSeconds > 0) || !(longestSeconds >= 0) || !(cpuSeconds >= 0) || !(seenSeconds >= 0)) {
            throw new IllegalArgumentException("An account's times can't be negative, nor its ideal 0, but they are "
                    + idealSeconds + ", " + longestSeconds + ", " + cpuSeconds + " and " + seenSeconds);
        }
    }

    /** Estimate of the wall time on free processors, in seconds: the ideal, or the longest thread if that is more. */
    public double freeSeconds() {
        return Math.max(idealSeconds, longestSeconds);
    }

    /** The part of the processor time that no look saw, from 0 to 1. */
    public double unseen() {
        return cpuSeconds > 0 ? Math.max(0, 1 - seenSeconds / cpuSeconds) : 0;
    }

    /** Whether the estimate means something: threads on equal terms, of which at least two thirds were seen. */
    public boolean isTelling() {
        return terms == Terms.EQUAL && unseen() <= MOST_UNSEEN;
    }
}
