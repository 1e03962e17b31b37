package io.github.mvngrade.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.doctor.Diagnosis.State;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.ParallelDecider;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.warden.WardenKit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedProbesTest {
    private static final long MILLION = 1_000_000;

    @TempDir
    private Path folder;

    private Bench onOneProcessor;
    private SpeedProbes.OfSpeedup twoWorkers;

    @BeforeEach
    void benches() {
        WardenKit warden = WardenKit.on(folder, List.of());
        LinkedImage none = new LinkedImage(new Installation(folder, folder, List.of(), warden, "1"), words -> {});
        onOneProcessor = new Bench(none, warden, List.of(0), words -> {});
        twoWorkers = new SpeedProbes.OfSpeedup(onOneProcessor, 2);
    }

    private static List<Long> millis(long... values) {
        return LongStream.of(values).map(value -> value * MILLION).boxed().toList();
    }

    @Test
    void oneDisturbedRunIsNotYetNoise() {
        SpeedProbes.OfNoise probe = new SpeedProbes.OfNoise(onOneProcessor);
        Diagnosis quiet = probe.judge(millis(60, 61, 60, 180, 61, 60, 61, 60));
        assertThat(quiet.state()).isEqualTo(State.OK);
        assertThat(quiet.found())
                .isEqualTo("the same work took 60 to 180 ms in 8 runs, the middle half of them within 1.6 %");
    }

    @Test
    void timesThatDifferByMoreThanATenthAreNoise() {
        Diagnosis noisy = new SpeedProbes.OfNoise(onOneProcessor).judge(millis(60, 75, 62, 80, 61, 78, 60, 79));
        assertThat(noisy.state()).isEqualTo(State.LIMITED);
        assertThat(noisy.advice()).contains("close other programs");
    }

    @Test
    void coresThatAreWorthEnoughSayWhatATargetCountsAs() {
        Diagnosis diagnosis = twoWorkers.judge(new CapacitySamples(2, List.of(1.8, 1.8, 1.8, 1.8, 1.8)), .14);
        ParallelDecider decider = new ParallelDecider(2, 1.5);
        assertThat(diagnosis.state()).isEqualTo(State.OK);
        assertThat(diagnosis.found())
                .startsWith("the cores are worth 1.80, quiet in 5 of 5 samples")
                .contains(String.format(
                        Locale.ROOT,
                        "counts as %.2f here, and is reached from %.2f on; starting 2 JVMs takes 0.14 s, so",
                        decider.scaledTarget(1.8),
                        decider.passThreshold(1.8)))
                .contains("a baseline of rule PROCESSES lasts 1.4 s or more (of THREADS 0.25 s)")
                .endsWith(String.format(
                        Locale.ROOT,
                        "a perfect program that starts them gets 1.53; there the target is reached from %.2f on",
                        decider.passThreshold(1 / (.1 + 1 / 1.8))));
        assertThat(decider.scaledTarget(1.8)).isBetween(1.40, 1.45);
    }

    @Test
    void coresThatAreWorthLessThanOneAndAHalfLeaveSpeedupsPending() {
        Diagnosis diagnosis = twoWorkers.judge(new CapacitySamples(2, List.of(1.2, 1.2, 1.2)), .14);
        assertThat(diagnosis.state()).isEqualTo(State.LIMITED);
        assertThat(diagnosis.advice()).contains("below 1.5 speedups stay pending");
        assertThat(twoWorkers.judge(new CapacitySamples(2, List.of(4.0)), .14).state())
                .isEqualTo(State.LIMITED);
    }

    @Test
    void coresThatAreMostlyBusyAreTold() {
        Diagnosis diagnosis =
                twoWorkers.judge(new CapacitySamples(2, List.of(1.0, 1.9, 1.0, 1.9, 1.0, 1.9, 1.9, .9, .9)), .14);
        assertThat(diagnosis.state()).isEqualTo(State.LIMITED);
        assertThat(diagnosis.found()).contains("quiet in 4 of 9 samples", "a target of 1.5 counts as");
    }

    @Test
    void withOneProcessorNothingIsMeasured() throws Exception {
        assertThat(twoWorkers.examine().found()).isEqualTo("no speedup for them can be measured with 1 processor");
        assertThat(new SpeedProbes.OfNoise(onOneProcessor).examine().state()).isEqualTo(State.UNKNOWN);
    }
}
