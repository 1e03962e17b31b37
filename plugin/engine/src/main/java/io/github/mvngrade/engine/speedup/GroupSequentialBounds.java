package io.github.mvngrade.engine.speedup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * When so many blocks speak for something that chance can't explain it, even if one looks again and again.
 *
 * <p>Each block speaks for it or doesn't, by chance alone with probability {@code p0}. After {@code blocks} of them one
 * looks, and the bound is crossed if at least {@code need} did. The bounds keep the probability of ever crossing one by
 * chance at or below {@code alpha}: at look {@code k} (from 0) of {@code K} at most {@code alpha * (front + (1 - front)
 * * k / (K - 1))} may have been spent, where {@code front} is {@code p0^blocks / alpha} of the first look (so that this
 * look can be crossed at all), but at least {@code 1 / K} and at most 1. Spent probabilities are exact, from the
 * binomial distribution of the paths that have crossed no bound yet.
 *
 * @param looks in rising order of blocks; not empty
 * @param spent probability of ever crossing a bound by chance; at most the {@code alpha} asked for
 */
public record GroupSequentialBounds(List<Look> looks, double spent) {
    /** Lets the first look be crossed when {@code front} is just that look's probability, in spite of rounding. */
    private static final double ROUNDING = 1.0001;

    /**
     * One look at the first blocks.
     *
     * @param blocks how many blocks are looked at
     * @param need how many of them must speak for it; {@code blocks + 1} where the bound can't be crossed
     */
    public record Look(int blocks, int need) {}

    public GroupSequentialBounds {
        looks = List.copyOf(looks);
    }

    /**
     * Computes the smallest bounds for these looks.
     *
     * @param p0 probability that a block speaks for it by chance, above 0 and below 1
     * @param alpha most that may be spent, above 0 and below 1
     * @param blocks number of blocks at each look, rising, from 1
     * @throws IllegalArgumentException if a value is out of its range
     */
    static GroupSequentialBounds of(double p0, double alpha, List<Integer> blocks) {
        requireProbability("p0", p0);
        requireProbability("alpha", alpha);
        requireRising(blocks);
        int last = Math.max(1, blocks.size() - 1);
        double front = Math.max(1.0 / blocks.size(), Math.min(1, StrictMath.pow(p0, blocks.get(0)) / alpha * ROUNDING));
        Paths paths = new Paths(p0, blocks.get(blocks.size() - 1));
        List<Look> looks = new ArrayList<>();
        for (int k = 0; k < blocks.size(); k++) {
            paths.goOnTo(blocks.get(k));
            looks.add(new Look(blocks.get(k), paths.stopWithin(alpha * (front + (1 - front) * k / last))));
        }
        return new GroupSequentialBounds(looks, paths.spent);
    }

    /** Whether the blocks so far cross a bound at any of the looks. */
    boolean crossedBy(double[] values, DoublePredicate speaksForIt) {
        int seen = 0;
        int count = 0;
        for (Look look : looks) {
            if (look.blocks() > values.length) {
                return false;
            }
            for (; seen < look.blocks(); seen++) {
                count += speaksForIt.test(values[seen]) ? 1 : 0;
            }
            if (count >= look.need()) {
                return true;
            }
        }
        return false;
    }

    private static void requireProbability(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be above 0 and below 1, but is " + value);
        }
    }

    private static void requireRising(List<Integer> blocks) {
        int before = 0;
        for (int now : blocks) {
            if (now <= before) {
                throw new IllegalArgumentException("Looks must be rising numbers from 1, but are " + blocks);
            }
            before = now;
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("Bounds need at least one look");
        }
    }

    /** How likely it is that chance gave each count and crossed no bound so far. */
    private static final class Paths {
        private final double p0;
        private final double[] probability;
        private int blocks;
        private double spent;

        Paths(double p0, int mostBlocks) {
            this.p0 = p0;
            this.probability = new double[mostBlocks + 1];
            this.probability[0] = 1;
        }

        void goOnTo(int goal) {
            for (; blocks < goal; blocks++) {
                for (int count = blocks + 1; count > 0; count--) {
                    probability[count] = probability[count] * (1 - p0) + probability[count - 1] * p0;
                }
                probability[0] *= 1 - p0;
            }
        }

        /** Stops the paths with the highest counts that fit into what may have been spent; the lowest such count. */
        int stopWithin(double allowed) {
            double budget = allowed - spent;
            double tail = 0;
            int need = blocks + 1;
            for (int count = blocks; count >= 0 && tail + probability[count] <= budget; count--) {
                need = probability[count] > 0 ? count : need;
                tail += probability[count];
                probability[count] = 0;
            }
            spent += tail;
            return need;
        }
    }
}
