package io.github.mvngrade.engine.measure;

import static io.github.mvngrade.engine.measure.SimulatedScenario.A_LITTLE_OF_ALL;
import static io.github.mvngrade.engine.measure.SimulatedScenario.DRIFTING_CLOCK;
import static io.github.mvngrade.engine.measure.SimulatedScenario.FAST_MACHINE;
import static io.github.mvngrade.engine.measure.SimulatedScenario.JVMS_OF_THEIR_OWN_SPEED;
import static io.github.mvngrade.engine.measure.SimulatedScenario.LOTTERY_OF_COMPILERS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.LOTTERY_ON_A_FAST_MACHINE;
import static io.github.mvngrade.engine.measure.SimulatedScenario.NOISY;
import static io.github.mvngrade.engine.measure.SimulatedScenario.ONE_USABLE_CORE;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_ALWAYS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_FOR_MOMENTS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_FOR_SECONDS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.POOR_CORES;
import static io.github.mvngrade.engine.measure.SimulatedScenario.QUIET;
import static io.github.mvngrade.engine.measure.SimulatedScenario.SLOW_MACHINE;
import static io.github.mvngrade.engine.measure.SimulatedScenario.SLOW_START;
import static io.github.mvngrade.engine.measure.SimulatedScenario.SLOW_START_ON_A_STEPPING_CLOCK;
import static io.github.mvngrade.engine.measure.SimulatedScenario.TWO_OTHERS_IN_BURSTS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.TWO_OTHERS_MOSTLY;
import static io.github.mvngrade.engine.measure.SimulatedScenario.TWO_OTHERS_UNCOUNTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.plan.SpeedupRule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole loop on simulated machines: what it must never do, and what it must do nearly always. Each count is of 2,000
 * measurements. None of 2,000 means at most 0.15 % in truth, with 95 % confidence. With other seeds one of 10,000 programs at the
 * target was failed where runs stall, six times in a row; the bounds on a FAIL allow 13. Where something may happen with a
 * probability, so many are allowed as chance exceeds once in a thousand times: 35 for 1 %, 131 for 5 %.
 */
class SimulatedParallelTest {
    private static final int RUNS = 2_000;
    private static final int RUNS_OF_BETTER_PROGRAMS = 500;
    private static final int RUNS_OF_IDEAL_PROGRAMS = 2_100;

    private static final Collection<SpeedupRule> RULES = List.of(SpeedupRule.THREADS, SpeedupRule.PROCESSES);

    private static final EnumSet<SimulatedScenario> ORDINARY =
            EnumSet.of(QUIET, NOISY, DRIFTING_CLOCK, JVMS_OF_THEIR_OWN_SPEED, OTHER_FOR_SECONDS);

    /**
     * Where chance decides how fast each JVM's code is, a program with a serial part is as fast as its JVMs have luck, and one
     * that shares nothing passes when two JVMs of its baseline, for three blocks each, draw the slow lot: 1 in 100 under rule
     * {@code THREADS}. Something is promised there of ideal programs only. Compiling in the foreground makes it rare.
     */
    private static final EnumSet<SimulatedScenario> LOTTERIES =
            EnumSet.of(LOTTERY_OF_COMPILERS, LOTTERY_ON_A_FAST_MACHINE);

    private static final EnumSet<SimulatedScenario> NEVER_QUIET =
            EnumSet.of(OTHER_FOR_MOMENTS, TWO_OTHERS_MOSTLY, OTHER_ALWAYS, ONE_USABLE_CORE);

    /** Quiet for moments that are shorter than a block. */
    private static final EnumSet<SimulatedScenario> HARDLY_QUIET =
            EnumSet.of(TWO_OTHERS_IN_BURSTS, TWO_OTHERS_UNCOUNTED);

    private static Stream<Arguments> each(Collection<SimulatedScenario> scenarios) {
        return RULES.stream().flatMap(rule -> scenarios.stream().map(scenario -> Arguments.of(rule, scenario)));
    }

    static Stream<Arguments> all() {
        return each(EnumSet.allOf(SimulatedScenario.class));
    }

    static Stream<Arguments> ordinary() {
        return each(ORDINARY);
    }

    static Stream<Arguments> neverQuiet() {
        return each(NEVER_QUIET);
    }

    static Stream<Arguments> hardlyQuiet() {
        return each(HARDLY_QUIET);
    }

    static Stream<Arguments> quietForSomeOfTheTime() {
        EnumSet<SimulatedScenario> quiet = EnumSet.complementOf(EnumSet.copyOf(NEVER_QUIET));
        quiet.removeAll(HARDLY_QUIET);
        quiet.removeAll(LOTTERIES);
        return each(quiet);
    }

    static Stream<Arguments> withoutLottery() {
        return each(EnumSet.complementOf(LOTTERIES));
    }

    /**
     * What no correct program can do better than. It shares all of its work, and pays for nothing but the start of its JVMs; so
     * it must not fail, whatever the machine: 48 times 2,100 are over 100,000 measurements.
     */
    @ParameterizedTest
    @MethodSource("all")
    void anIdealProgramIsNeverFailed(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, scenario.workers(), RUNS_OF_IDEAL_PROGRAMS)
                        .failed())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void anIdealProgramPassesWhereverTheMachineIsQuiet(SpeedupRule rule, SimulatedScenario scenario) {
        SimulatedRuns runs = SimulatedRuns.of(rule, scenario, scenario.workers(), RUNS);
        assertThat(runs.passed()).isGreaterThanOrEqualTo(RUNS - SimulatedRuns.most(.05, RUNS));
    }

    static Stream<Arguments> reachable() {
        return each(EnumSet.of(SLOW_START, FAST_MACHINE, SLOW_MACHINE, POOR_CORES, SLOW_START_ON_A_STEPPING_CLOCK));
    }

    @ParameterizedTest
    @MethodSource("withoutLottery")
    void aProgramThatHasItsTargetIsNeverFailed(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, scenario.target(), RUNS).failed())
                .isLessThanOrEqualTo(mostFailed(scenario));
    }

    /**
     * None, but where the clock steps and JVMs start slowly: there 3 of 20,000 were failed, which is far below what the bounds on
     * a FAIL allow, and yet one of 2,000 now and then.
     */
    private static int mostFailed(SimulatedScenario scenario) {
        return scenario == SLOW_START_ON_A_STEPPING_CLOCK ? SimulatedRuns.most(.00015, RUNS) : 0;
    }

    @ParameterizedTest
    @MethodSource("withoutLottery")
    void aBetterProgramIsNeverFailedEither(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(scenario.speedups())
                .filteredOn(speedup -> speedup > scenario.target())
                .isNotEmpty()
                .allSatisfy(speedup -> assertThat(SimulatedRuns.of(rule, scenario, speedup, RUNS_OF_BETTER_PROGRAMS)
                                .failed())
                        .isZero());
    }

    @ParameterizedTest
    @MethodSource("withoutLottery")
    void aProgramThatMissesItByAFifthHardlyEverPasses(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, .8 * scenario.target(), RUNS)
                        .passed())
                .isLessThanOrEqualTo(SimulatedRuns.most(.01, RUNS));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void aGoodProgramIsMeasurableOnAnOrdinaryMachine(SpeedupRule rule, SimulatedScenario scenario) {
        SimulatedRuns runs = SimulatedRuns.of(rule, scenario, 1.9, RUNS);
        assertThat(runs.unmeasurable()).isLessThanOrEqualTo(SimulatedRuns.most(.05, RUNS));
        assertThat(runs.passed()).isEqualTo(RUNS - runs.unmeasurable());
    }

    @ParameterizedTest
    @EnumSource(names = "ALGORITHMIC", mode = EnumSource.Mode.EXCLUDE)
    void aSequentialProgramInDisguiseFailsAfterSixOrSevenBlocksOnAQuietMachine(SpeedupRule rule) {
        SimulatedRuns runs = SimulatedRuns.of(rule, QUIET, 1, RUNS);
        assertThat(runs.failed()).isEqualTo(RUNS);
        assertThat(runs.blocks().getAverage()).isBetween(6.0, 7.0);
        assertThat(runs.blocks().getMax()).isLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("quietForSomeOfTheTime")
    void aSequentialProgramInDisguiseFailsWhereTheMachineIsQuietForSomeOfTheTime(
            SpeedupRule rule, SimulatedScenario scenario) {
        SimulatedRuns runs = SimulatedRuns.of(rule, scenario, 1, RUNS);
        assertThat(runs.failed())
                .isGreaterThanOrEqualTo(RUNS - SimulatedRuns.most(mostUndecided(rule, scenario), RUNS));
        assertThat(runs.passed()).isZero();
    }

    /**
     * 5 %, but for long blocks: on a machine with a little of every trouble the specification's simulator leaves 3 % pending,
     * and this loop 6 %, since it looks at the cores more often; beside another program few moments are quiet for as long as a
     * run that is slow to start; and where everything takes three times as long, the time is up after a dozen blocks. There
     * most programs that share nothing stay pending.
     */
    private static double mostUndecided(SpeedupRule rule, SimulatedScenario scenario) {
        if (rule != SpeedupRule.PROCESSES) {
            return .05;
        }
        return switch (scenario) {
            case A_LITTLE_OF_ALL -> .06;
            case SLOW_START_BESIDE_ANOTHER -> .4;
            case SLOW_MACHINE -> .7;
            default -> .05;
        };
    }

    @ParameterizedTest
    @MethodSource("neverQuiet")
    void aMachineThatIsNeverQuietCantTell(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, 1, RUNS).unmeasurable()).isEqualTo(RUNS);
    }

    /**
     * The specification's simulator fails 44 % (threads) and 0 % (processes) of sequential programs beside two others in
     * bursts, and 5 % where the system counts nobody's time; the rest is pending. No more is promised here than that.
     */
    @ParameterizedTest
    @MethodSource("hardlyQuiet")
    void aMachineThatIsHardlyEverQuietPassesNoSequentialProgram(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, 1, RUNS).passed()).isZero();
    }
}
