package parallel.piestimation;

import java.util.ArrayList;
import java.util.List;

/** Threads where processes are asked for. */
public final class PiEstimator {
    private PiEstimator() {}

    public static long hits(long iterations, long seed) {
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations must be 1 or more, but is " + iterations);
        }
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

    public static double calculatePi(long iterations, long seed) {
        return 4.0 * hits(iterations, seed) / iterations;
    }

    public static PiEstimate estimate(int processes, long iterationsEach, long seed)
            throws InterruptedException {
        if (processes < 1 || iterationsEach < 1) {
            throw new IllegalArgumentException("there must be 1 process and 1 point or more");
        }
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
