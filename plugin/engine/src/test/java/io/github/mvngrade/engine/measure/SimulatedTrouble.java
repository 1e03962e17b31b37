package io.github.mvngrade.engine.measure;

/**
 * What a simulated machine lacks, and what disturbs it.
 *
 * @param cores how many there are, and what they are worth
 * @param noise standard deviation of the logarithm of each run's time
 * @param stalls probability that a run on one core takes twice as long; on P cores that of any of P such
 * @param jvms standard deviation of the logarithm by which a JVM of the contender is faster or slower than others
 * @param clock of the whole machine
 * @param others who else uses the machine
 */
record SimulatedTrouble(Cores cores, double noise, double stalls, double jvms, Clock clock, Others others) {
    /**
     * Cores of a machine.
     *
     * @param count how many there are, which is P
     * @param usable how many can run at the same time
     * @param worth the speedup that an embarrassingly parallel program can reach
     */
    record Cores(int count, int usable, double worth) {}

    /**
     * How fast all cores go.
     *
     * @param drift how far it swings about its mean, as a part of it, with a period of 40 s
     * @param slowness what everything's time is multiplied by for 20 to 60 s now and then; 1 for never
     */
    record Clock(double drift, double slowness) {}

    /**
     * Who else uses the machine.
     *
     * @param first a program that keeps one core busy
     * @param second another
     * @param neighbour another guest of the host, which halves all cores while all are used; no counter sees it
     * @param counted whether the system tells that the programs use the cores
     */
    record Others(OnOff.Span first, OnOff.Span second, OnOff.Span neighbour, boolean counted) {}

    /** Two whole cores, used by nobody else, on which run times vary by so much. */
    static SimulatedTrouble noise(double noise) {
        return new SimulatedTrouble(
                new Cores(2, 2, 2),
                noise,
                0,
                0,
                new Clock(0, 1),
                new Others(OnOff.Span.NEVER, OnOff.Span.NEVER, OnOff.Span.NEVER, true));
    }

    SimulatedTrouble cores(int count, int usable, double worth) {
        return new SimulatedTrouble(new Cores(count, usable, worth), noise, stalls, jvms, clock, others);
    }

    SimulatedTrouble stalls(double probability) {
        return new SimulatedTrouble(cores, noise, probability, jvms, clock, others);
    }

    SimulatedTrouble jvms(double deviation) {
        return new SimulatedTrouble(cores, noise, stalls, deviation, clock, others);
    }

    SimulatedTrouble drift(double drift) {
        return new SimulatedTrouble(cores, noise, stalls, jvms, new Clock(drift, clock.slowness()), others);
    }

    SimulatedTrouble steps(double slowness) {
        return new SimulatedTrouble(cores, noise, stalls, jvms, new Clock(clock.drift(), slowness), others);
    }

    SimulatedTrouble other(double on, double off) {
        return others(new Others(new OnOff.Span(on, off), others.second(), others.neighbour(), others.counted()));
    }

    SimulatedTrouble second(double on, double off) {
        return others(new Others(others.first(), new OnOff.Span(on, off), others.neighbour(), others.counted()));
    }

    SimulatedTrouble neighbour(double on, double off) {
        return others(new Others(others.first(), others.second(), new OnOff.Span(on, off), others.counted()));
    }

    SimulatedTrouble uncounted() {
        return others(new Others(others.first(), others.second(), others.neighbour(), false));
    }

    private SimulatedTrouble others(Others changed) {
        return new SimulatedTrouble(cores, noise, stalls, jvms, clock, changed);
    }
}
