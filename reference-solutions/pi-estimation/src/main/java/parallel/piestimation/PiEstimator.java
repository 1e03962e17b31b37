package parallel.piestimation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        // BEGIN SOLUTION
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
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Pi, estimated from the share of hits: 4 times the hits per point.
     *
     * @param iterations how many points, 1 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public static double calculatePi(long iterations, long seed) {
        // BEGIN SOLUTION
        return 4.0 * hits(iterations, seed) / iterations;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
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
        // BEGIN SOLUTION
        if (processes < 1 || iterationsEach < 1) {
            throw new IllegalArgumentException(
                    "there must be 1 process and 1 point or more, not " + processes + " and " + iterationsEach);
        }
        List<Process> workers = new ArrayList<>();
        try {
            for (int worker = 0; worker < processes; worker++) {
                workers.add(start(iterationsEach, Seeds.forWorker(seed, worker)));
            }
            List<Double> estimates = new ArrayList<>();
            for (Process worker : workers) {
                estimates.add(result(worker, estimates.size() + 1));
            }
            double sum = 0;
            for (double estimate : estimates) {
                sum += estimate;
            }
            return new PiEstimate(sum / processes, estimates);
        } finally {
            for (Process worker : workers) {
                worker.destroyForcibly().waitFor();
            }
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
    // BEGIN SOLUTION

    private static Process start(long iterations, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PiEstimator.class.getName(),
                        Long.toString(iterations),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static double result(Process worker, int number) throws IOException, InterruptedException {
        String printed = new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = worker.waitFor();
        if (code != 0) {
            throw new IllegalStateException("worker " + number + " ended with exit code " + code);
        }
        return Double.parseDouble(printed.strip());
    }

    /** A worker: prints pi as estimated from the given number of points and the given seed. */
    public static void main(String[] arguments) {
        System.out.println(calculatePi(Long.parseLong(arguments[0]), Long.parseLong(arguments[1])));
    }
    // END SOLUTION
}
