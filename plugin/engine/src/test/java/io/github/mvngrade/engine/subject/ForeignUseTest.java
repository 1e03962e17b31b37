package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignUseTest {
    private static final ForeignUse BEFORE = new ForeignUse(1_000_000_000L, 2, 70);

    @ParameterizedTest
    @CsvSource({"70, 1", "71, 0.75", "72, 0.5", "74, 0", "75, 0", "69, 1"})
    void whatOthersHadOfTwoProcessorsInTwoSecondsWasNotLeft(double foreignSeconds, double left) {
        ForeignUse later = new ForeignUse(3_000_000_000L, 2, foreignSeconds);
        assertThat(BEFORE.leftUntil(later)).isEqualTo(left, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"70", "80"})
    void inNoTimeNothingWasTaken(double foreignSeconds) {
        assertThat(BEFORE.leftUntil(new ForeignUse(BEFORE.nanos(), 2, foreignSeconds)))
                .isEqualTo(1);
    }
}
