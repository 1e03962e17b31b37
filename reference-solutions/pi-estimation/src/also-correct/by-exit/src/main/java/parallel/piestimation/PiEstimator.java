package parallel.piestimation;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Counts in streams, and leaves the processes to a crew of workers. */
public final class PiEstimator {
    private PiEstimator() {}

    public static long hits(long iterations, long seed) {
        if (iterations < 1) {
            throw new IllegalArgumentException("no points to draw: " + iterations);
        }
        RandomPoints points = new RandomPoints(seed);
        return LongStream.range(0, iterations).filter(number -> drawsHit(points)).count();
    }

    private static boolean drawsHit(RandomPoints points) {
        points.next();
        double x = points.x();
        double y = points.y();
        return x * x + y * y <= 1;
    }

    public static double calculatePi(long iterations, long seed) {
        return 4.0 * hits(iterations, seed) / iterations;
    }

    /** The first worker that fails decides: nobody waits for the others. */
    public static PiEstimate estimate(int processes, long iterationsEach, long seed) throws IOException {
        if (processes < 1 || iterationsEach < 1) {
            throw new IllegalArgumentException(processes + " processes with " + iterationsEach + " points each");
        }
        try (Crew crew = new Crew()) {
            for (int number = 0; number < processes; number++) {
                crew.start(number, iterationsEach, Seeds.forWorker(seed, number));
            }
            double[] estimates = crew.await();
            return new PiEstimate(
                    DoubleStream.of(estimates).sum() / processes,
                    DoubleStream.of(estimates).boxed().collect(Collectors.toList()));
        } catch (CompletionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed);
        }
    }
}
