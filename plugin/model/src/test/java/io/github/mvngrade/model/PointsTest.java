package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({"2, 0.5, 1", "1, 0.9, 0.9", "0.25, 0.3, 0.07", "0.05, 0.1, 0", "3, 0, 0", "3, 1, 3"})
    void aShareIsRoundedDownToTwoDecimals(String all, BigDecimal share, String part) {
        assertThat(Points.of(all).share(share)).isEqualTo(Points.of(part));
    }

    @Test
    void moreThanThereIsCantBeTaken() {
        assertThatThrownBy(() -> Points.of("1").minus(Points.of("1.5"))).isInstanceOf(IllegalArgumentException.class);
    }
}
