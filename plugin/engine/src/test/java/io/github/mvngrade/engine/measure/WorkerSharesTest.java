package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.ObservedProcess;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerSharesTest {
    private static final Duration WHOLE = Duration.ofMillis(1000);

    private static boolean had(int workers, int... millis) {
        List<ObservedProcess> started = IntStream.of(millis)
                .mapToObj(Duration::ofMillis)
                .map(cpu -> new ObservedProcess(1, 0, "Worker", Duration.ZERO, WHOLE, cpu, ObservedProcess.Fate.ENDED))
                .toList();
        return WorkerShares.had(started, WHOLE, workers);
    }

    @Test
    void eachOfTwoNeedsFifteenPercent() {
        assertThat(had(2, 480, 490)).isTrue();
        assertThat(had(2, 150, 150)).isTrue();
        assertThat(had(2, 149, 800)).isFalse();
    }

    @Test
    void workersThatSleepAndWorkersThatArentThereAreNone() {
        assertThat(had(2, 0, 0)).isFalse();
        assertThat(had(2, 10, 10, 10, 10)).isFalse();
        assertThat(had(2, 900)).isFalse();
        assertThat(had(2)).isFalse();
    }

    @Test
    void theMoreWorkersTheSmallerTheShare() {
        assertThat(had(8, 120, 120, 120, 120, 120, 120, 120, 120)).isTrue();
        assertThat(had(8, 120, 120, 120, 120, 120, 120, 120, 30)).isFalse();
    }

    @Test
    void aShellBetweenProgramAndWorkerDoesNoHarm() {
        assertThat(had(2, 0, 480, 0, 490)).isTrue();
    }
}
