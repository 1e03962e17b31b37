package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededInputsTest {
    private static double first(long seed, String id) {
        return SeededInputs.random(seed, id).nextDouble();
    }

    @Test
    void aSeedGivesACheckTheSameNumbersAgain() {
        assertThat(first(7, "sums")).isEqualTo(first(7, "sums"));
        assertThat(first(7, "sums")).isNotEqualTo(first(7, "signs"));
    }

    /** The mean distance of two independent numbers between 0 and 1 is a third. */
    @Test
    void neighbouringSeedsGiveNumbersThatHaveNothingInCommon() {
        double distance = IntStream.range(0, 1000)
                .mapToDouble(seed -> Math.abs(first(seed, "sums") - first(seed + 1, "sums")))
                .average()
                .orElseThrow();
        assertThat(distance).isBetween(.28, .38);
    }
}
