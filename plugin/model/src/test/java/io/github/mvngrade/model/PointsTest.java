package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertThat(Points.of("1.50")).isEqualTo(Points.of("1.5")).hasSameHashCodeAs(Points.of("1.5"));
        assertThat(Points.of("1E+1")).isEqualTo(Points.of("10"));
    }

    @Test
    void tenTenthsAreExactlyOne() {
        Points sum = Points.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Points.of("0.1"));
        }
        assertThat(sum).isEqualTo(Points.of("1"));
    }

    @ParameterizedTest
    @CsvSource({"10.00,10", "1.50,1.5", "0.0,0", "100,100"})
    void areShownAsTheShortestExactDecimal(String given, String shown) {
        assertThat(Points.of(given)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1,5", "", "NaN"})
    void whatIsNoNumberOfPointsIsRefusedByName(String text) {
        assertThatThrownBy(() -> Points.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Points must be");
    }

    @Test
    void moreThanThereIsCantBeTaken() {
        assertThatThrownBy(() -> Points.of("1").minus(Points.of("1.5"))).isInstanceOf(IllegalArgumentException.class);
    }
}
