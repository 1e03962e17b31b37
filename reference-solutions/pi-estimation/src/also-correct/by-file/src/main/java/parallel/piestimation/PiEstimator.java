package parallel.piestimation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Workers leave what they found in a file each; the parent waits for all of them at once. */
public final class PiEstimator {
    private PiEstimator() {}

    public static long hits(long iterations, long seed) {
        require(iterations);
        RandomPoints points = new RandomPoints(seed);
        long hits = 0;
        for (long i = 0; i < iterations; i++) {
            points.next();
            if (isHit(points.x(), points.y())) {
                hits++;
            }
        }
        return hits;
    }

    private static boolean isHit(double x, double y) {
        return x * x + y * y <= 1;
    }

    public static double calculatePi(long iterations, long seed) {
        return (double) hits(iterations, seed) / iterations * 4;
    }

    public static PiEstimate estimate(int processes, long iterationsEach, long seed)
            throws IOException, InterruptedException {
        require(processes);
        require(iterationsEach);
        Path folder = Files.createTempDirectory("pi");
        List<Process> workers = new ArrayList<>();
        try {
            List<CompletableFuture<Process>> ends = new ArrayList<>();
            for (int k = 0; k < processes; k++) {
                Process worker = start(folder.resolve("worker" + k), iterationsEach, Seeds.forWorker(seed, k));
                workers.add(worker);
                ends.add(worker.onExit());
            }
            CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
            List<Double> estimates = new ArrayList<>();
            for (int k = 0; k < processes; k++) {
                if (workers.get(k).exitValue() != 0) {
                    throw new IllegalStateException("worker " + (k + 1) + " died");
                }
                estimates.add(Double.valueOf(Files.readString(folder.resolve("worker" + k))));
            }
            return new PiEstimate(
                    estimates.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), estimates);
        } finally {
            for (Process worker : workers) {
                worker.destroyForcibly().waitFor();
            }
            for (int k = 0; k < processes; k++) {
                Files.deleteIfExists(folder.resolve("worker" + k));
            }
            Files.delete(folder);
        }
    }

    private static void require(long number) {
        if (number <= 0) {
            throw new IllegalArgumentException("not a positive number: " + number);
        }
    }

    private static Process start(Path file, long iterations, long seed) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                PiEstimator.class.getName(),
                file.toString(),
                Long.toString(iterations),
                Long.toString(seed));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.inheritIO().start();
    }

    public static void main(String[] arguments) throws IOException {
        double pi = calculatePi(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
        Files.writeString(Path.of(arguments[0]), Double.toString(pi));
    }
}
