package io.github.mvngrade.engine.speedup;

import io.github.mvngrade.model.grade.SpeedupResult.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * Estimates a speedup from the ratios of its blocks, whatever their distribution.
 *
 * <p>The interval is the one that a sign test gives: from the k-th smallest to the k-th largest ratio, with the largest
 * k for which {@code 2 P(Bin(n, 1/2) < k) <= 5 %}. Its confidence in holding the true median is then 95 % or more.
 * Fewer than 6 ratios can't give that much: their interval reaches from the smallest to the largest, and
 * {@link #confidence(int)} says what it is worth.
 */
public final class Estimates {
    private static final double MOST_OUTSIDE = .05;

    private Estimates() {}

    /**
     * The median of the ratios, as {@code exp} of the median logarithm, with its interval.
     *
     * @param ratios baseline time over contender time of the blocks that count; each positive
     * @return empty without a ratio
     * @throws IllegalArgumentException if a ratio isn't a positive, finite number
     */
    public static Optional<Estimate> of(List<Double> ratios) {
        if (ratios.isEmpty()) {
            return Optional.empty();
        }
        double[] logs = Ratios.logs(ratios);
        List<Double> sorted = ratios.stream().sorted().toList();
        int n = sorted.size();
        int rank = rank(n);
        return Optional.of(new Estimate(median(sorted, logs), sorted.get(rank - 1), sorted.get(n - rank)));
    }

    /** An odd number of ratios has a middle one, which needs no way there and back through its logarithm. */
    private static double median(List<Double> sorted, double[] logs) {
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : StrictMath.exp(Ratios.median(logs));
    }

    /**
     * How confident one can be that the interval of so many ratios holds the true median, from 0 (one ratio) to below 1.
     *
     * @param ratios how many; at least 1
     */
    public static double confidence(int ratios) {
        return 1 - outside(ratios, rank(ratios));
    }

    private static int rank(int n) {
        int rank = 1;
        while (2 * (rank + 1) <= n + 1 && outside(n, rank + 1) <= MOST_OUTSIDE) {
            rank++;
        }
        return rank;
    }

    /** 2 P(Bin(n, 1/2) < rank), exactly but for rounding. */
    private static double outside(int n, int rank) {
        double term = StrictMath.pow(.5, n);
        double sum = 0;
        for (int count = 0; count < rank; count++) {
            sum += term;
            term = term * (n - count) / (count + 1);
        }
        return Math.min(1, 2 * sum);
    }
}
