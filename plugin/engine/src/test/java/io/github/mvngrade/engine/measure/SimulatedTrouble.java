package io.github.mvngrade.engine.measure;

/**
 * What a simulated machine lacks, and what disturbs it.
 *
 * @param cores how many there are, and what they are worth
 * @param noise standard deviation of the logarithm of each run's time
 * @param stalls probability that a run on one core takes twice as long; on P cores that of any of P such
 * @param jvms how JVMs differ, and what their start costs
 * @param clock of the whole machine
 * @param others who else uses the machine
 */
record SimulatedTrouble(Cores cores, double noise, double stalls, Jvms jvms, Clock clock, Others others) {
    /**
     * Cores of a machine.
     *
     * @param count how many there are, which is P
     * @param usable how many can run at the same time
     * @param worth the speedup that an embarrassingly parallel program can reach
     */
    record Cores(int count, int usable, double worth) {}

    /**
     * The JVMs of a machine.
     *
     * @param deviation standard deviation of the logarithm by which one of the contender is faster or slower than others
     * @param slowLots probability that the compiler of one draws a slow lot, and its code takes half as long again
     * @param startSeconds in which as many as there are workers start together and end, on free cores at speed 1
     */
    record Jvms(double deviation, double slowLots, double startSeconds) {}

    /**
     * How fast all cores go.
     *
     * @param speed how much work they do in a second, where 1 is that of the machine on which the rule was found
     * @param drift how far it swings about its mean, as a part of it, with a period of 40 s
     * @param slowness what everything's time is multiplied by for 20 to 60 s now and then; 1 for never
     */
    record Clock(double speed, double drift, double slowness) {}

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
                new Jvms(0, 0, 0),
                new Clock(1, 0, 1),
                new Others(OnOff.Span.NEVER, OnOff.Span.NEVER, OnOff.Span.NEVER, true));
    }

    SimulatedTrouble cores(int count, int usable, double worth) {
        return new SimulatedTrouble(new Cores(count, usable, worth), noise, stalls, jvms, clock, others);
    }

    SimulatedTrouble stalls(double probability) {
        return new SimulatedTrouble(cores, noise, probability, jvms, clock, others);
    }

    SimulatedTrouble jvms(double deviation) {
        return jvms(new Jvms(deviation, jvms.slowLots(), jvms.startSeconds()));
    }

    SimulatedTrouble slowLots(double probability) {
        return jvms(new Jvms(jvms.deviation(), probability, jvms.startSeconds()));
    }

    SimulatedTrouble start(double seconds) {
        return jvms(new Jvms(jvms.deviation(), jvms.slowLots(), seconds));
    }

    private SimulatedTrouble jvms(Jvms changed) {
        return new SimulatedTrouble(cores, noise, stalls, changed, clock, others);
    }

    SimulatedTrouble speed(double speed) {
        return clock(new Clock(speed, clock.drift(), clock.slowness()));
    }

    SimulatedTrouble drift(double drift) {
        return clock(new Clock(clock.speed(), drift, clock.slowness()));
    }

    SimulatedTrouble steps(double slowness) {
        return clock(new Clock(clock.speed(), clock.drift(), slowness));
    }

    private SimulatedTrouble clock(Clock changed) {
        return new SimulatedTrouble(cores, noise, stalls, jvms, changed, others);
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
