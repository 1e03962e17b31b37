package io.github.mvngrade.engine.measure;

import static io.github.mvngrade.engine.measure.SimulatedTrouble.noise;

import io.github.mvngrade.model.plan.Work;
import java.util.List;

/** Machines that the rule of parallel speedups was found on, and those that were met since. */
enum SimulatedScenario {
    QUIET(noise(.03)),
    NOISY(noise(.10)),
    STALLING(noise(.05).stalls(.10)),
    DRIFTING_CLOCK(noise(.03).drift(.25)),
    OTHER_FOR_SECONDS(noise(.03).other(2, 2)),
    OTHER_FOR_MOMENTS(noise(.03).other(.02, .02)),
    TWO_OTHERS_IN_BURSTS(noise(.05).other(.3, .5).second(.3, .5)),
    TWO_OTHERS_MOSTLY(noise(.05).other(.5, .3).second(.5, .3)),
    TWO_OTHERS_UNCOUNTED(noise(.05).other(.5, .3).second(.5, .3).uncounted()),
    NEIGHBOUR_ON_THE_HOST(noise(.03).neighbour(.5, 1.5)),
    A_LITTLE_OF_ALL(noise(.05).stalls(.03).drift(.10).other(1, 3)),
    JVMS_OF_THEIR_OWN_SPEED(noise(.03).jvms(.06)),
    OTHER_ALWAYS(noise(.03).other(1, 0)),
    ONE_USABLE_CORE(noise(.03).cores(2, 1, 1)),
    FOUR_HALF_CORES(noise(.03).cores(4, 4, 2.5), 2.8, List.of(1.0, 1.8, 2.2, 2.8, 3.1, 3.6)),

    /** Everything took 1.7 times as long for a while on a machine that measured the course's own solutions. */
    STEPPING_CLOCK(noise(.05).steps(1.7)),

    // Machines that the course's own programs of fixed work failed on: their JVMs start slowly for what their cores do.
    SLOW_START(sized(noise(.03).start(.14).cores(2, 2, 1.8))),
    FAST_MACHINE(sized(noise(.03).start(.15).speed(3).cores(2, 2, 1.9))),
    SLOW_MACHINE(sized(noise(.05).start(.14).speed(.3).cores(2, 2, 1.8))),
    POOR_CORES(sized(noise(.03).start(.14).cores(2, 2, 1.55))),
    SLOW_START_BESIDE_ANOTHER(sized(noise(.03).start(.14).other(2, 2))),
    SLOW_START_ON_A_STEPPING_CLOCK(sized(noise(.05).start(.14).steps(1.7))),
    LOTTERY_OF_COMPILERS(sized(noise(.03).start(.14).slowLots(.1))),
    LOTTERY_ON_A_FAST_MACHINE(sized(noise(.05).start(.15).speed(2).slowLots(.1).cores(2, 2, 1.8)));

    private final SimulatedTrouble trouble;
    private final double target;
    private final List<Double> speedups;
    private final Work work;

    SimulatedScenario(SimulatedTrouble trouble) {
        this(trouble, 1.5, List.of(1.0, 1.2, 1.35, 1.5, 1.65, 1.9));
    }

    SimulatedScenario(SimulatedTrouble trouble, double target, List<Double> speedups) {
        this.trouble = trouble;
        this.target = target;
        this.speedups = speedups;
        this.work = Work.FIXED;
    }

    SimulatedScenario(Sized sized) {
        this.trouble = sized.trouble;
        this.target = 1.5;
        this.speedups = List.of(1.0, 1.2, 1.35, 1.5, 1.65, 1.9);
        this.work = Work.SIZED;
    }

    /** A machine that programs of sized work are measured on. */
    private record Sized(SimulatedTrouble trouble) {}

    private static Sized sized(SimulatedTrouble trouble) {
        return new Sized(trouble);
    }

    /** Who says how much a run does. */
    Work work() {
        return work;
    }

    SimulatedTrouble trouble() {
        return trouble;
    }

    /** The speedup that is asked for. */
    double target() {
        return target;
    }

    int workers() {
        return trouble.cores().count();
    }

    /** True speedups, on free cores, of the programs that the rule was tried on: from 1 to far above the target. */
    List<Double> speedups() {
        return speedups;
    }
}
