package io.github.mvngrade.engine.measure;

import java.util.Random;

/**
 * A machine on which time is counted, not spent: the fluid model by which the rule of speedups was found. A run is
 * {@code work} processor seconds, of which the serial fraction goes at the rate of one core and the rest at that of all.
 * Others take cores away, on and off; the clock drifts and steps; each run is multiplied by log-normal noise, and some
 * stall.
 */
final class SimulatedMachine {
    private static final double LONGEST_STEP = 1;
    private static final double SHORTEST_STEP = 1e-6;
    private static final double DONE = 1e-12;
    private static final double STALL = 2;
    private static final double SLOW_LOT = 1.5;

    /** What others leave of one core, and what all are divided by, while none, one or two of them run. */
    private static final double[] RATE_OF_ONE = {1, .97, .67};

    private static final double[] SHARE_OF_ALL = {1, 1.5, 2};

    /** However busy the cores are, a parallel program gets this much. */
    private static final double LEAST_RATE = .5;

    /** Cores that each of the others uses while our program runs on one core, and on all. */
    private static final double TAKEN_BESIDE_ONE = .9;

    private static final double TAKEN_BESIDE_ALL = .6;

    private final Random random;
    private final SimulatedTrouble trouble;
    private final OnOff first;
    private final OnOff second;
    private final OnOff neighbour;
    private final SimulatedClock clock;
    private final double parallelStalls;
    private double seconds;
    private double foreign;

    SimulatedMachine(Random random, SimulatedTrouble trouble) {
        this.random = random;
        this.trouble = trouble;
        this.first = new OnOff(random, trouble.others().first());
        this.second = new OnOff(random, trouble.others().second());
        this.neighbour = new OnOff(random, trouble.others().neighbour());
        this.clock = new SimulatedClock(random, trouble.clock());
        this.parallelStalls = 1 - Math.pow(1 - trouble.stalls(), trouble.cores().count());
    }

    /** Seconds since it was switched on. */
    double seconds() {
        return seconds;
    }

    /** Processor seconds that others have used. */
    double foreign() {
        return foreign;
    }

    /** Our programs stand still; the others don't. */
    void pause(double time) {
        double end = seconds + time;
        while (seconds < end) {
            int running = others();
            double step = Math.max(SHORTEST_STEP, Math.min(end, Math.min(first.next(), second.next())) - seconds);
            foreign += running * step;
            seconds += step;
        }
    }

    /** A JVM's own speed, as a factor on the time of the contender's runs in it; drawn for each JVM. */
    double jvm() {
        double deviation = trouble.jvms().deviation();
        return deviation > 0 ? Math.exp(deviation * random.nextGaussian()) : 1;
    }

    /** What the compilers of so many JVMs made of the same code, as a factor on the time of the slowest; drawn for each. */
    double lots(int jvms) {
        double slow = 1 - Math.pow(1 - trouble.jvms().slowLots(), jvms);
        return slow > 0 && random.nextDouble() < slow ? SLOW_LOT : 1;
    }

    /** Starts as many JVMs as there are cores, which do nothing; the seconds that it took. */
    double start() {
        double work = trouble.jvms().startSeconds() * trouble.cores().worth();
        return work > 0 ? run(work, 0) : 0;
    }

    /**
     * Runs a program.
     *
     * @param work in seconds of one free core
     * @param serialFraction 1 for a sequential program, 0 for an embarrassingly parallel one
     * @return the seconds that it took
     */
    double run(double work, double serialFraction) {
        double start = seconds;
        alone(work * serialFraction);
        onAll(work * (1 - serialFraction));
        double took = seconds - start;
        double stalls = serialFraction == 1 ? trouble.stalls() : parallelStalls;
        double factor = Math.exp(trouble.noise() * random.nextGaussian())
                * (stalls > 0 && random.nextDouble() < stalls ? STALL : 1);
        seconds += Math.max(0, took * (factor - 1));
        return took * factor;
    }

    private void alone(double work) {
        for (double left = work; left > DONE; ) {
            int others = others();
            double share = others == 2 ? trouble.cores().count() / 2.0 : 1;
            left -= step(left, Math.min(1, RATE_OF_ONE[others] * share), others * TAKEN_BESIDE_ONE);
        }
    }

    private void onAll(double work) {
        for (double left = work; left > DONE; ) {
            int others = others();
            double rate = trouble.cores().worth() / SHARE_OF_ALL[others];
            if (neighbour.at(seconds)) {
                rate = Math.min(rate, trouble.cores().usable() / 2.0);
            }
            left -= step(left, Math.max(rate, LEAST_RATE), others * TAKEN_BESIDE_ALL);
        }
    }

    private int others() {
        return (first.at(seconds) ? 1 : 0) + (second.at(seconds) ? 1 : 0);
    }

    /** Goes on until something changes; returns the work that was done. */
    private double step(double left, double freeRate, double taken) {
        neighbour.at(seconds);
        double rate = freeRate * clock.rate(seconds);
        double change = Math.min(Math.min(first.next(), second.next()), Math.min(neighbour.next(), clock.next()));
        double step = Math.max(SHORTEST_STEP, Math.min(Math.min(left / rate, change - seconds), LONGEST_STEP));
        seconds += step;
        foreign += taken * step;
        return rate * step;
    }
}
