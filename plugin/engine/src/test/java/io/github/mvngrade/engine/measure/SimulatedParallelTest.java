package io.github.mvngrade.engine.measure;

import static io.github.mvngrade.engine.measure.SimulatedScenario.A_LITTLE_OF_ALL;
import static io.github.mvngrade.engine.measure.SimulatedScenario.DRIFTING_CLOCK;
import static io.github.mvngrade.engine.measure.SimulatedScenario.JVMS_OF_THEIR_OWN_SPEED;
import static io.github.mvngrade.engine.measure.SimulatedScenario.NOISY;
import static io.github.mvngrade.engine.measure.SimulatedScenario.ONE_USABLE_CORE;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_ALWAYS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_FOR_MOMENTS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.OTHER_FOR_SECONDS;
import static io.github.mvngrade.engine.measure.SimulatedScenario.QUIET;
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
 * measurements. None of 2,000 means at most 0.15 % in truth, with 95 % confidence. With other seeds one FAIL in
 * 600,000 measurements was met at the target, under rule threads where JVMs differ by 6 % (several slow ones in a row), and none
 * in 600,000 under rule processes; these seeds show none. Where something may happen with a
 * probability, so many are allowed as chance exceeds once in a thousand times: 35 for 1 %, 131 for 5 %.
 */
class SimulatedParallelTest {
    private static final int RUNS = 2_000;
    private static final int RUNS_OF_BETTER_PROGRAMS = 500;

    private static final Collection<SpeedupRule> RULES = List.of(SpeedupRule.THREADS, SpeedupRule.PROCESSES);

    private static final EnumSet<SimulatedScenario> ORDINARY =
            EnumSet.of(QUIET, NOISY, DRIFTING_CLOCK, JVMS_OF_THEIR_OWN_SPEED, OTHER_FOR_SECONDS);

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
        return each(quiet);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aProgramThatHasItsTargetIsNeverFailed(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(SimulatedRuns.of(rule, scenario, scenario.target(), RUNS).failed())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBetterProgramIsNeverFailedEither(SpeedupRule rule, SimulatedScenario scenario) {
        assertThat(scenario.speedups())
                .filteredOn(speedup -> speedup > scenario.target())
                .isNotEmpty()
                .allSatisfy(speedup -> assertThat(SimulatedRuns.of(rule, scenario, speedup, RUNS_OF_BETTER_PROGRAMS)
                                .failed())
                        .isZero());
    }

    @ParameterizedTest
    @MethodSource("all")
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
     * 5 %, but for long blocks on a machine with a little of every trouble. There the specification's simulator leaves 3 %
     * pending, and this loop 6 %, since it runs the calibrator on one core once more after each pair.
     */
    private static double mostUndecided(SpeedupRule rule, SimulatedScenario scenario) {
        return rule == SpeedupRule.PROCESSES && scenario == A_LITTLE_OF_ALL ? .06 : .05;
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
