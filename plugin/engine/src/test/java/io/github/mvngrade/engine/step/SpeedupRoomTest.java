package io.github.mvngrade.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.engine.words.SpeedupWords;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpeedupRoomTest {
    private static final SpeedupPlan FOUR_WORKERS = new SpeedupPlan(
            SpeedupRule.THREADS, 2.5, 4, Trials.WARM, new SpeedupPlan.Programs("a.B", "a.C", "a.Kernel"));

    private static Optional<Obstacle> lacking(int processors, OptionalDouble quota) {
        Processors found = new Processors(IntStream.range(0, processors).boxed().toList(), processors);
        return SpeedupRoom.lacking(FOUR_WORKERS, found, new CpuQuota(quota));
    }

    @Test
    void aMachineWithProcessorsForAllWorkersWillDo() {
        assertThat(lacking(4, OptionalDouble.empty())).isEmpty();
        assertThat(lacking(4, OptionalDouble.of(1.5))).isEmpty();
    }

    @Test
    void tooFewProcessorsAreNamedBeforeALowQuota() {
        assertThat(lacking(3, OptionalDouble.of(.5))).contains(Obstacle.TOO_FEW_CORES);
    }

    @Test
    void processorsOfOneCoreAreNamedWhereTheyWereWorthTooLittle() {
        SpeedupResult samples = new SpeedupResult(
                FOUR_WORKERS,
                Optional.empty(),
                List.of(),
                Optional.of(new SpeedupResult.Capacity(1.31, 0, 60, List.of(0, 1, 2, 3), List.of(1.3, 1.31))));
        Measured busy = new Measured.Unmeasurable(Obstacle.NEVER_QUIET, samples);
        Measured named = SpeedupRoom.named(busy, new Processors(List.of(0, 1, 2, 3), 2));
        assertThat(named).isInstanceOfSatisfying(Measured.Unmeasurable.class, found -> assertThat(
                        SpeedupWords.cannotTell(FOUR_WORKERS, found.obstacle(), found.samples())
                                .message())
                .contains("hardware threads of one core", "worth 1.31 at best, and 1.5 are needed"));
        assertThat(SpeedupRoom.named(busy, new Processors(List.of(0, 1, 2, 3), 4)))
                .isSameAs(busy);
    }

    @Test
    void aQuotaBelowOneAndAHalfCoresIsNamed() {
        assertThat(lacking(8, OptionalDouble.of(1.49))).contains(Obstacle.LOW_QUOTA);
        SpeedupResult nothing = new SpeedupResult(FOUR_WORKERS, Optional.empty(), List.of(), Optional.empty());
        assertThat(SpeedupWords.cannotTell(FOUR_WORKERS, Obstacle.LOW_QUOTA, nothing)
                        .message())
                .startsWith("This machine can't tell: the limit of a container")
                .contains("fewer than 1.5 cores", "docker run --cpus=4");
    }
}
