package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theLeastOfEachIsTaken() {
        assertThat(new Limits(16, Duration.ofNanos(1), Duration.ofNanos(1)).heapMiB())
                .isEqualTo(16);
    }

    @Test
    void aHeapThatNoJvmStartsWithIsRefused() {
        assertThatThrownBy(() -> new Limits(15, SECOND, SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits.heap must be at least 16 MiB, but is 15");
    }

    @Test
    void aCheckNeedsTime() {
        assertThatThrownBy(() -> new Limits(64, Duration.ZERO, SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits.perCheck must be positive, but is 0s");
        assertThatThrownBy(() -> new Limits(64, SECOND.negated(), SECOND)).hasMessageContaining("but is -1s");
    }

    @Test
    void allChecksNeedAsMuchTimeAsOne() {
        assertThatThrownBy(() -> new Limits(64, SECOND, Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits.total must be at least limits.perCheck (1s), but is 999ms: raise it");
    }
}
