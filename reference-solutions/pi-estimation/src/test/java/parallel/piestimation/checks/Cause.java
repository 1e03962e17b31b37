package parallel.piestimation.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import parallel.piestimation.PiEstimator;

/** Where a wrong number probably comes from, worded to follow "Look at". */
final class Cause {
    /** More than rounding to six digits changes, and less than one hit more or less. */
    private static final double ROUNDED = 1e-6;

    private static final String FLOAT =
            "your types: the numbers are right to 7 digits, which is what a float holds, but a double holds 16";

    private Cause() {}

    /** What makes workers' estimates differ from what {@code calculatePi} says. */
    static String ofEstimates(List<Double> expected, List<Double> actual) {
        if (expected.size() != actual.size()) {
            return "whose results you collect";
        }
        if (isEach(expected, actual, (each, found) -> (float) each - (float) found, 0)) {
            return FLOAT;
        }
        if (isEach(expected, actual, (each, found) -> each - found, ROUNDED)) {
            return "how a worker hands over its number: it is rounded on the way";
        }
        if (actual.size() > 1 && !Expected.differ(actual)) {
            return "the seed that each worker gets: they all found the same";
        }
        return "the seed and the number of points that each worker gets";
    }

    /** Whether they are the same in this order, but for rounding. */
    static boolean areNear(List<Double> expected, List<Double> actual) {
        return expected.size() == actual.size()
                && IntStream.range(0, expected.size())
                        .allMatch(i -> Math.abs(expected.get(i) - actual.get(i)) <= ROUNDED);
    }

    /** Whether they are the same in some order, but for rounding. */
    static boolean areNearInAnyOrder(List<Double> expected, List<Double> actual) {
        return expected.size() == actual.size() && isEach(expected, actual, (each, found) -> each - found, ROUNDED);
    }

    private static boolean isEach(
            List<Double> expected, List<Double> actual, DoubleBinaryOperator difference, double most) {
        double[] wanted = sorted(expected);
        double[] found = sorted(actual);
        return IntStream.range(0, wanted.length)
                .allMatch(i -> Math.abs(difference.applyAsDouble(wanted[i], found[i])) <= most);
    }

    private static double[] sorted(List<Double> estimates) {
        return estimates.stream().mapToDouble(each -> each).sorted().toArray();
    }

    /** What makes {@code calculatePi} wrong. */
    static String ofPi(long iterations, long seed, double expected, double actual) {
        long hits = Expected.hits(iterations, seed);
        long counted = PiEstimator.hits(iterations, seed);
        if (counted != hits) {
            return String.format(
                    Locale.ROOT, "hits first: hits(%d, %dL) must be %d, but is %d", iterations, seed, hits, counted);
        }
        if ((float) expected == (float) actual) {
            return FLOAT;
        }
        if (actual == Math.rint(actual)) {
            return "the types that you divide: in Java 785 / 1000 is 0";
        }
        return "what you multiply, and what you divide it by";
    }
}
