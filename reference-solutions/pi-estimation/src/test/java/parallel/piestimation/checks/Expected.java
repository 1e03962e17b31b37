package parallel.piestimation.checks;

import java.util.ArrayList;
import java.util.List;
import parallel.piestimation.RandomPoints;
import parallel.piestimation.Seeds;

/** The right answers, found one after the other in this JVM. */
final class Expected {
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
        List<Double> expected = new ArrayList<>();
        for (int k = 0; k < processes; k++) {
            expected.add(pi(iterationsEach, Seeds.forWorker(seed, k)));
        }
        return expected;
    }
}
