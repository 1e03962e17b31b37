package parallel.piestimation.checks;

import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import parallel.piestimation.RandomPoints;
import parallel.piestimation.Seeds;

/** The right answers, found one after the other in this JVM. */
final class Expected {
    private static final int MORE_POINTS = 1_000;

    private Expected() {}

    static long hits(long iterations, long seed) {
        RandomPoints drawn = new RandomPoints(seed);
        long within = 0;
        for (long left = iterations; left > 0; left--) {
            drawn.next();
            within += drawn.x() * drawn.x() + drawn.y() * drawn.y() <= 1 ? 1 : 0;
        }
        return within;
    }

    static double pi(long iterations, long seed) {
        return hits(iterations, seed) * 4.0 / iterations;
    }

    static List<Double> estimates(int processes, long iterationsEach, long seed) {
        return each(processes, seed, own -> pi(iterationsEach, own));
    }

    /** What is found for each worker's seed. */
    static List<Double> each(int processes, long seed, LongFunction<Double> found) {
        return IntStream.range(0, processes)
                .mapToObj(worker -> found.apply(Seeds.forWorker(seed, worker)))
                .toList();
    }

    /** A number of points that isn't round, so that no estimate has few decimals. */
    static long oddPoints(Random random, int about) {
        return about + 2L * random.nextInt(MORE_POINTS) + 1;
    }

    /** A seed for which the estimates of several workers aren't all the same by chance. */
    static long tellingSeed(Random random, int processes, long iterationsEach) {
        long seed = random.nextLong();
        while (!differ(estimates(processes, iterationsEach, seed))) {
            seed = random.nextLong();
        }
        return seed;
    }

    /** Whether two of them or more differ. */
    static boolean differ(List<Double> estimates) {
        return estimates.stream().distinct().count() > 1;
    }
}
