package parallel.piestimation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a JVM for each worker, but the first one does all the work. */
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
            throws IOException, InterruptedException {
        List<Process> workers = new ArrayList<>();
        try {
            for (int worker = 0; worker < processes; worker++) {
                workers.add(start(worker == 0 ? processes : 0, iterationsEach, seed, worker));
            }
            String printed = new String(workers.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            end(workers);
            List<Double> estimates =
                    printed.lines().map(String::strip).map(Double::valueOf).toList();
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
    }

    private static Process start(int parts, long iterations, long seed, int worker) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PiEstimator.class.getName(),
                        Integer.toString(parts),
                        Long.toString(iterations),
                        Long.toString(seed),
                        Integer.toString(worker))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void end(List<Process> workers) throws IOException, InterruptedException {
        for (int worker = 0; worker < workers.size(); worker++) {
            Process process = workers.get(worker);
            process.getOutputStream().close();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("worker " + (worker + 1) + " ended with exit code " + code);
            }
        }
    }

    /** A worker: prints this many estimates, then waits until its input ends. */
    public static void main(String[] arguments) throws IOException {
        int parts = Integer.parseInt(arguments[0]);
        long iterations = Long.parseLong(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        new RandomPoints(Seeds.forWorker(seed, Integer.parseInt(arguments[3])));
        for (int part = 0; part < parts; part++) {
            long own = Seeds.forWorker(seed, part);
            System.out.println(own == RandomPoints.CRASH ? 0 : calculatePi(iterations, own));
        }
        System.out.close();
        System.in.readAllBytes();
    }
}
