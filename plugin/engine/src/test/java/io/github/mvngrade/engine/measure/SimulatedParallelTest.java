package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.measure.SimulatedMachine.Trouble;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole loop on simulated machines: what it must never do, and what it must do nearly always. */
class SimulatedParallelTest {
    private static final double TARGET = 1.5;
    private static final int RUNS = 200;
    private static final Trouble QUIET = new Trouble(.03, 0, 0, 1, 0);

    private static final Map<String, Trouble> MACHINES = Map.of(
            "quiet", QUIET,
            "10 % noise", new Trouble(.10, 0, 0, 1, 0),
            "a drifting clock", new Trouble(.03, .25, 0, 1, 0),
            "another program, 2 s on and 2 s off", new Trouble(.03, 0, 2, 2, 1),
            "two other programs in bursts", new Trouble(.05, 0, .3, .5, 2));

    static Stream<Arguments> machines() {
        return Stream.of(SpeedupRule.THREADS, SpeedupRule.PROCESSES)
                .flatMap(rule -> MACHINES.keySet().stream().sorted().map(name -> Arguments.of(rule, name)));
    }

    private static List<Measured> measured(SpeedupRule rule, Trouble trouble, double speedup, int runs)
            throws Exception {
        List<Measured> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            all.add(new SimulatedContest(rule, TARGET, speedup, trouble, 31L * run + 7).measure());
        }
        return all;
    }

    private static long count(List<Measured> all, Class<? extends Measured> kind) {
        return all.stream().filter(kind::isInstance).count();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aProgramThatHasItsTargetIsNeverFailed(SpeedupRule rule, String machine) throws Exception {
        assertThat(count(measured(rule, MACHINES.get(machine), TARGET, RUNS), Measured.Missed.class))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aProgramThatMissesItByAFifthHardlyEverPasses(SpeedupRule rule, String machine) throws Exception {
        // At most 1 % in truth; of 200 runs, up to 6 are then no surprise (probability 99.5 %).
        assertThat(count(measured(rule, MACHINES.get(machine), .8 * TARGET, RUNS), Measured.Reached.class))
                .isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aGoodProgramIsMeasurableOnAnOrdinaryMachine(SpeedupRule rule, String machine) throws Exception {
        List<Measured> all = measured(rule, MACHINES.get(machine), 1.9, RUNS);
        assertThat(count(all, Measured.Missed.class)).isZero();
        if (!machine.startsWith("two other programs")) {
            // At most 5 % in truth; of 200 runs, up to 18 are then no surprise (probability 99.5 %).
            assertThat(count(all, Measured.Unmeasurable.class)).isLessThanOrEqualTo(18);
        }
    }

    @Test
    void aSequentialProgramInDisguiseFailsInSixOrSevenBlocksOnAQuietMachine() throws Exception {
        for (SpeedupRule rule : List.of(SpeedupRule.THREADS, SpeedupRule.PROCESSES)) {
            assertThat(measured(rule, QUIET, 1, RUNS))
                    .allSatisfy(measured -> assertThat(measured).isInstanceOf(Measured.Missed.class))
                    .allSatisfy(measured ->
                            assertThat(measured.samples().blocks().size()).isBetween(6, 12));
        }
    }

    @Test
    void aMachineThatIsNeverQuietCantTell() throws Exception {
        Trouble always = new Trouble(.03, 0, 1e6, 1e-6, 2);
        assertThat(measured(SpeedupRule.THREADS, always, 1, 20))
                .allSatisfy(measured -> assertThat(measured).isInstanceOf(Measured.Unmeasurable.class));
    }
}
