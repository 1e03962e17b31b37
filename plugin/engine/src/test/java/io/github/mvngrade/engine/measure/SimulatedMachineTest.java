package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated machine does what the specification's simulator says. */
class SimulatedMachineTest {
    private static final SimulatedTrouble NONE = SimulatedTrouble.noise(0);

    private static SimulatedMachine machine(SimulatedTrouble trouble) {
        return new SimulatedMachine(new Random(1), trouble);
    }

    private static double alone(SimulatedTrouble trouble) {
        return machine(trouble).run(1, 1);
    }

    private static double onAll(SimulatedTrouble trouble) {
        return machine(trouble).run(1, 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "1.5, 2, .3333", "2, 2, 0", "2.8, 4, .1429", "4, 4, 0"})
    void onFreeCoresAProgramIsAsFastAsItsSerialFractionSays(double speedup, int cores, double fraction) {
        double serial = SimulatedContest.serialFraction(speedup, cores);
        assertThat(serial).isCloseTo(fraction, within(1e-4));
        assertThat(machine(NONE.cores(cores, cores, cores)).run(1, serial)).isCloseTo(1 / speedup, within(1e-9));
    }

    @Test
    void othersTakeMoreFromAParallelProgramThanFromASequentialOne() {
        SimulatedTrouble one = NONE.other(1, 0);
        SimulatedTrouble two = one.second(1, 0);
        assertThat(alone(one)).isCloseTo(1 / .97, within(1e-9));
        assertThat(onAll(one)).isCloseTo(1.5 / 2, within(1e-9));
        assertThat(alone(two)).isCloseTo(1 / .67, within(1e-9));
        assertThat(onAll(two)).isCloseTo(1, within(1e-9));
    }

    @Test
    void othersTimeIsCountedForEachOfThem() {
        SimulatedMachine machine = machine(NONE.other(1, 0).second(1, 0));
        double sequential = machine.run(1, 1);
        assertThat(machine.foreign()).isCloseTo(2 * .9 * sequential, within(1e-9));
        double parallel = machine.run(1, 0);
        assertThat(machine.foreign()).isCloseTo(2 * .9 * sequential + 2 * .6 * parallel, within(1e-9));
    }

    @Test
    void aNeighbourOnTheHostHalvesAllCoresAndNoCounterSeesIt() {
        SimulatedTrouble neighbour = NONE.neighbour(1, 0);
        assertThat(alone(neighbour)).isCloseTo(1, within(1e-9));
        assertThat(onAll(neighbour)).isCloseTo(1, within(1e-9));
        SimulatedMachine machine = machine(neighbour);
        machine.run(1, 0);
        assertThat(machine.foreign()).isZero();
    }

    @Test
    void coresMayBeWorthLessThanTheirNumber() {
        assertThat(onAll(NONE.cores(4, 4, 2.5))).isCloseTo(1 / 2.5, within(1e-9));
        assertThat(onAll(NONE.cores(2, 1, 1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void aRunOnTwoCoresStallsNearlyTwiceAsOften() {
        SimulatedMachine machine = machine(NONE.stalls(.1));
        assertThat(stalled(machine, 1)).isCloseTo(.1, within(.01));
        assertThat(stalled(machine, 0)).isCloseTo(.19, within(.015));
    }

    private static double stalled(SimulatedMachine machine, double serialFraction) {
        return DoubleStream.generate(() -> machine.run(.01, serialFraction))
                .limit(10_000)
                .map(seconds -> seconds > .015 * (serialFraction + 1) / 2 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void theClockStepsAndDriftsAboutItsMean() {
        SimulatedMachine stepping = machine(NONE.steps(1.7));
        assertThat(times(stepping))
                .allSatisfy(seconds -> assertThat(seconds).isBetween(.1 - 1e-9, .17 + 1e-9))
                .anySatisfy(seconds -> assertThat(seconds).isCloseTo(.1, within(1e-9)))
                .anySatisfy(seconds -> assertThat(seconds).isCloseTo(.17, within(1e-9)));
        SimulatedMachine drifting = machine(NONE.drift(.25));
        assertThat(times(drifting))
                .allSatisfy(seconds -> assertThat(seconds).isBetween(.1 / 1.26, .1 / .74))
                .anySatisfy(seconds -> assertThat(seconds).isLessThan(.1 / 1.2))
                .anySatisfy(seconds -> assertThat(seconds).isGreaterThan(.1 / .8));
    }

    private static List<Double> times(SimulatedMachine machine) {
        return DoubleStream.generate(() -> machine.run(.1, 1))
                .limit(2_000)
                .boxed()
                .toList();
    }

    @Test
    void eachJvmHasASpeedOfItsOwn() {
        assertThat(machine(NONE).jvm()).isEqualTo(1);
        SimulatedMachine machine = machine(NONE.jvms(.06));
        assertThat(machine.jvm()).isNotEqualTo(machine.jvm()).isBetween(.7, 1.4);
    }
}
