package parallel.piestimation;

import java.io.IOException;

/** Estimates pi by counting how many random points lie within a quarter of a circle. */
public final class PiEstimator {
    private PiEstimator() {}

    /**
     * How many of the first points of {@code new RandomPoints(seed)} lie within the quarter circle: {@code x * x + y * y
     * <= 1}.
     *
     * @param iterations how many points, 1 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public static long hits(long iterations, long seed) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Pi, estimated from the share of hits: 4 times the hits per point.
     *
     * @param iterations how many points, 1 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public static double calculatePi(long iterations, long seed) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Pi, estimated by several processes at the same time: worker k, from 0, calculates it in a JVM of its own with {@code
     * Seeds.forWorker(seed, k)}.
     *
     * <p>The calling JVM draws no points. When this method returns or throws, every worker has ended.
     *
     * @param processes how many workers, 1 or more
     * @param iterationsEach how many points each of them draws, 1 or more
     * @throws IllegalArgumentException if there are fewer processes or points
     * @throws IllegalStateException if a worker dies; the message names it, counted from 1: {@code worker 2}
     */
    public static PiEstimate estimate(int processes, long iterationsEach, long seed)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("not built yet");
    }
}
