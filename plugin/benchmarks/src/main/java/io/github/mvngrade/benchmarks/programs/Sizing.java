package io.github.mvngrade.benchmarks.programs;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Finds out how much work fills a sequential run. */
public final class Sizing {
    /** Rule {@code threads} wants .25 s or more; this is more, so that a faster clock than today's still gets that. */
    private static final double SECONDS = .3;

    private static final int TRIALS = 7;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Sizing() {}

    /** How many pieces one thread of this machine does in .3 s of processor time: what else runs hardly counts. */
    public static int pieces() {
        int count = 1;
        double took = seconds(count);
        while (took < SECONDS / 2) {
            count *= 2;
            took = seconds(count);
        }
        for (int trial = 0; trial < TRIALS; trial++) {
            took = Math.min(took, seconds(count));
        }
        return (int) Math.max(1, count * SECONDS / took);
    }

    private static double seconds(int count) {
        Pieces pieces = new Pieces(count, count);
        long start = THREADS.getCurrentThreadCpuTime();
        long sum = pieces.sum(start, 0, count);
        double took = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_SECOND;
        // The sum is used, so that no compiler drops the work.
        return sum == start ? Math.nextUp(took) : took;
    }
}
