package io.github.mvngrade.model.curve;

import java.util.Collection;
import java.util.Optional;

/**
 * Amdahl's law: on p workers a program whose share f of the work is serial is {@code 1 / (f + (1 - f) / p)} times as fast
 * as on one (Amdahl, "Validity of the single processor approach", AFIPS 30, 1967).
 *
 * @param serialFraction f, from 0 to 1
 */
public record Amdahl(double serialFraction) {
    /** @throws IllegalArgumentException if the fraction isn't from 0 to 1 */
    public Amdahl {
        if (!(serialFraction >= 0 && serialFraction <= 1)) {
            throw new IllegalArgumentException("A serial fraction is from 0 to 1, but is " + serialFraction);
        }
    }

    /** A speedup S, positive, on p workers. */
    public record Point(int workers, double speedup) {}

    /**
     * The law that fits these speedups best: the least sum of the squares of {@code (1/S - 1/p) - f (1 - 1/p)}, which is at
     * {@code f = sum((1/S - 1/p)(1 - 1/p)) / sum((1 - 1/p)^2)}, moved into its range.
     *
     * @return empty if no speedup is of 2 workers or more
     */
    public static Optional<Amdahl> fit(Collection<Point> points) {
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double shared = 1 - 1.0 / point.workers();
            above += (1 / point.speedup() - 1.0 / point.workers()) * shared;
            below += shared * shared;
        }
        return below > 0 ? Optional.of(new Amdahl(Math.max(0, Math.min(1, above / below)))) : Optional.empty();
    }

    /**
     * The serial fraction that one speedup shows, {@code e = (1/S - 1/p) / (1 - 1/p)} (Karp, Flatt: "Measuring parallel
     * processor performance", CACM 33(5), 1990). Below 0 if the program gained more than its workers explain, above 1 if it
     * lost.
     *
     * @param speedup S, positive
     * @param workers p, 2 or more
     */
    public static double karpFlatt(double speedup, int workers) {
        return (1 / speedup - 1.0 / workers) / (1 - 1.0 / workers);
    }

    /** The speedup on this many workers, which need not be a whole number. */
    public double speedup(double workers) {
        return 1 / (serialFraction + (1 - serialFraction) / workers);
    }
}
