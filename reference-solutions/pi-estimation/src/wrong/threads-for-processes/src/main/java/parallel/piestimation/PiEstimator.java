package parallel.piestimation;

import java.util.ArrayList;
import java.util.List;

/** Threads where processes are asked for. */
public final class PiEstimator {
    private PiEstimator() {}

    /**
     * How many of the first points of {@code new RandomPoints(seed)} lie within the quarter circle: {@code x * x + y * y
     * <= 1}.
     *
     * @param iterations how many points, 1 or more
     */
    public static long hits(long iterations, long seed) {
        RandomPoints points = new RandomPoints(seed);
        long hits = 0;
        for (long i = 0; i < iterations; i++) {
            points.next();
            if (points.x() * points.x() + points.y() * points.y() <= 1) {
                hits++;
            }
        }
        return hits;
    }

    /**
     * Pi, estimated from the share of hits: 4 times the hits per point.
     *
     * @param iterations how many points, 1 or more
     */
    public static double calculatePi(long iterations, long seed) {
        return 4.0 * hits(iterations, seed) / iterations;
    }

    /**
     * Pi, estimated by several processes at the same time: worker k, from 0, calculates it in a JVM of its own with {@code
     * Seeds.forWorker(seed, k)}.
     *
     * <p>When this method returns or throws, every worker has ended.
     *
     * @param processes how many workers, 1 or more
     * @param iterationsEach how many points each of them draws
     * @throws IllegalStateException if a worker doesn't end with exit code 0; the message names it, counted from 1: {@code
     *     worker 2}
     */
    public static PiEstimate estimate(int processes, long iterationsEach, long seed)
            throws InterruptedException {
        double[] results = new double[processes];
        List<Thread> threads = new ArrayList<>();
        for (int worker = 0; worker < processes; worker++) {
            int number = worker;
            Thread thread = new Thread(() -> results[number] = calculatePi(iterationsEach, Seeds.forWorker(seed, number)));
            threads.add(thread);
            thread.start();
        }
        List<Double> estimates = new ArrayList<>();
        double sum = 0;
        for (int worker = 0; worker < processes; worker++) {
            threads.get(worker).join();
            estimates.add(results[worker]);
            sum += results[worker];
        }
        return new PiEstimate(sum / processes, estimates);
    }
}
