package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.model.grade.SpeedupResult.Estimate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {
    @Test
    void withoutARatioThereIsNone() {
        assertThat(Estimates.of(List.of())).isEmpty();
    }

    @Test
    void oneRatioIsItsOwnEstimateAndWorthNothing() {
        assertThat(Estimates.of(List.of(1.7))).contains(new Estimate(1.7, 1.7, 1.7));
        assertThat(Estimates.confidence(1)).isZero();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheGeometricMeanOfTheMiddle() {
        Estimate estimate = Estimates.of(List.of(8.0, 1.0, 2.0, 100.0)).orElseThrow();
        assertThat(estimate.median()).isCloseTo(4, within(1e-12));
    }

    /** Ranks as in the published tables of the sign test at 5 %. */
    @ParameterizedTest
    @CsvSource({"5, 1", "6, 1", "8, 1", "9, 2", "12, 3", "15, 4", "16, 4", "20, 6", "25, 8", "40, 14", "60, 22"})
    void itsIntervalReachesFromTheRankOfTheSignTestToItsMirror(int ratios, int rank) {
        List<Double> values =
                IntStream.rangeClosed(1, ratios).mapToObj(i -> (double) i).toList();
        Estimate estimate = Estimates.of(values).orElseThrow();
        assertThat(estimate.low()).isEqualTo(rank);
        assertThat(estimate.high()).isEqualTo(ratios + 1.0 - rank);
    }

    @Test
    void fromSixRatiosOnItsConfidenceIsAtLeast95Percent() {
        assertThat(Estimates.confidence(5)).isCloseTo(.9375, within(1e-12));
        for (int ratios = 6; ratios <= 200; ratios++) {
            assertThat(Estimates.confidence(ratios)).isBetween(.95, 1.0);
        }
    }

    @Test
    void whatIsNoRatioIsRefused() {
        assertThatThrownBy(() -> Estimates.of(List.of(-1.0))).hasMessageContaining("but is -1.0");
    }
}
