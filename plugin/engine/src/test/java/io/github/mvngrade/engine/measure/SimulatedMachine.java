package io.github.mvngrade.engine.measure;

import java.util.Random;

/**
 * A machine with some cores on which time is counted, not spent: a fluid model. A run is {@code work} processor seconds,
 * of which the serial fraction goes at the rate of one core and the rest at that of all. Others take a core away, on and
 * off; a clock drifts; each run is multiplied by log-normal noise.
 */
final class SimulatedMachine {
    private static final double LONGEST_STEP = 1;
    private static final double SHORTEST_STEP = 1e-6;
    private static final double DRIFT_PERIOD = 40;

    /** What others leave of one core, and of all, while none, one or two of them run. */
    private static final double[] RATE_OF_ONE = {1, .97, .67};

    private static final double[] SHARE_OF_ALL = {1, 1.5, 2};

    private final Random random;
    private final Trouble trouble;
    private final OnOff first;
    private final OnOff second;
    private final double phase;
    private final double cores;
    private double seconds;
    private double foreign;

    /**
     * What disturbs the machine.
     *
     * @param noise standard deviation of the logarithm of each run
     * @param drift how far the clock drifts from its mean, as a part of it
     * @param on mean seconds for which another program runs; 0 for none
     * @param off mean seconds for which it doesn't
     * @param others how many such programs there are, 0 to 2
     */
    record Trouble(double noise, double drift, double on, double off, int others) {}

    SimulatedMachine(Random random, double cores, Trouble trouble) {
        this.random = random;
        this.cores = cores;
        this.trouble = trouble;
        this.first = new OnOff(random, trouble.others() > 0 ? trouble.on() : 0, trouble.off());
        this.second = new OnOff(random, trouble.others() > 1 ? trouble.on() : 0, trouble.off());
        this.phase = random.nextDouble() * 2 * Math.PI;
    }

    /** Another program that comes and goes, for exponentially distributed times. */
    private static final class OnOff {
        private final Random random;
        private final double meanOn;
        private final double meanOff;
        private boolean on;
        private double next;

        OnOff(Random random, double meanOn, double meanOff) {
            this.random = random;
            this.meanOn = meanOn;
            this.meanOff = meanOff;
            this.on = meanOn > 0 && random.nextDouble() < meanOn / (meanOn + meanOff);
            this.next = meanOn > 0 ? exponential(on ? meanOn : meanOff) : Double.POSITIVE_INFINITY;
        }

        private double exponential(double mean) {
            return -mean * Math.log(1 - random.nextDouble());
        }

        int at(double time) {
            while (time >= next) {
                on = !on;
                next += exponential(on ? meanOn : meanOff);
            }
            return on ? 1 : 0;
        }
    }

    double seconds() {
        return seconds;
    }

    /** Processor seconds that others have used. */
    double foreign() {
        return foreign;
    }

    void pause(double time) {
        seconds += time;
    }

    /** Runs a program and returns the seconds that it took. */
    double run(double work, double serialFraction) {
        double start = seconds;
        work(work * serialFraction, false);
        work(work * (1 - serialFraction), true);
        double factor = Math.exp(trouble.noise() * random.nextGaussian());
        double took = (seconds - start) * factor;
        seconds += Math.max(0, took - (seconds - start));
        return took;
    }

    private void work(double left, boolean parallel) {
        double open = left;
        while (open > 1e-12) {
            int others = first.at(seconds) + second.at(seconds);
            double rate = (parallel ? Math.max(cores / SHARE_OF_ALL[others], .5) : RATE_OF_ONE[others]) * clock();
            double untilChange = Math.min(first.next, second.next) - seconds;
            double step = Math.max(SHORTEST_STEP, Math.min(Math.min(open / rate, untilChange), LONGEST_STEP));
            open -= rate * step;
            seconds += step;
            foreign += others * step * (parallel ? .6 : .9);
        }
    }

    private double clock() {
        return 1 + trouble.drift() * Math.sin(seconds / DRIFT_PERIOD * 2 * Math.PI + phase);
    }
}
