package io.github.mvngrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveStepTest {
    private static final SweepPlan PLAN = new SweepPlan("p.Map", List.of(1, 2, 4), List.of(1, 8), "chunk size");

    private static int cores(int workers, int processors, OptionalDouble quota) {
        Processors found = new Processors(IntStream.range(0, processors).boxed().toList(), processors);
        return CurveRoom.cores(workers, found, new CpuQuota(quota));
    }

    private static Series measuredUpTo(int workers, Optional<String> note) {
        return new Series(
                PLAN.settings().stream()
                        .filter(setting -> setting.workers() <= workers)
                        .map(setting -> new Series.Runs(setting, List.of(.5)))
                        .toList(),
                note);
    }

    @Test
    void asManyCoresAsWorkersAreLeasedIfThereAreSoMany() {
        assertThat(cores(2, 8, OptionalDouble.empty())).isEqualTo(2);
        assertThat(cores(8, 2, OptionalDouble.of(2))).isEqualTo(2);
    }

    @Test
    void aLowQuotaIsWorthOneCore() {
        assertThat(cores(4, 8, OptionalDouble.of(1.4))).isEqualTo(1);
    }

    @Test
    void whatTheCoresDontCarryIsMissingInItsPlaceOfTheTable() {
        Series whole = CurveStep.completed(PLAN, measuredUpTo(2, Optional.empty()), 2);
        assertThat(whole.settings()).extracting(Series.Runs::setting).containsExactlyElementsOf(PLAN.settings());
        assertThat(whole.median(new Setting(4, 8))).isEmpty();
        assertThat(whole.median(new Setting(2, 8))).contains(.5);
        assertThat(whole.note()).contains("Not measured with 4 workers: the grader may use 2 cores.");
    }

    @Test
    void bothReasonsAreSaid() {
        Series whole = CurveStep.completed(PLAN, measuredUpTo(1, Optional.of("It broke.")), 1);
        assertThat(whole.note()).contains("It broke. Not measured with 2, 4 workers: the grader may use 1 core.");
    }

    @Test
    void aTableThatTheCoresCarryIsAsItWasMeasured() {
        Series measured = measuredUpTo(4, Optional.empty());
        assertThat(CurveStep.completed(PLAN, measured, 4)).isEqualTo(measured);
    }
}
