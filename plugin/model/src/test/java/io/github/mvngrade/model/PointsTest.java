package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertThat(Points.of("1.50")).isEqualTo(Points.of("1.5")).hasSameHashCodeAs(Points.of("1.5"));
        assertThat(Points.of("1E+1")).isEqualTo(Points.of("10"));
        assertThat(Points.of("1E+2").amount()).hasToString("100");
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

    @Test
    void aDifferenceIsExact() {
        assertThat(Points.of("10").minus(Points.of("0.01"))).isEqualTo(Points.of("9.99"));
        assertThat(Points.of("0.3").minus(Points.of("0.3"))).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.00, true", "0.01, false"})
    void onlyNothingIsZero(String points, boolean zero) {
        assertThat(Points.of(points).isZero()).isEqualTo(zero);
    }

    @Test
    void areOrderedByAmount() {
        assertThat(Points.of("9.5")).isLessThan(Points.of("10"));
        assertThat(Points.of("1.50")).isEqualByComparingTo(Points.of("1.5"));
    }

    @Test
    void aRefusedAmountIsShownInFull() {
        assertThatThrownBy(() -> Points.of("-1E+2"))
                .hasMessage("Points must be 0 or more with at most two decimals, but are -100");
        assertThatThrownBy(() -> Points.of("0.125")).hasMessageEndingWith("but are 0.125");
        assertThatThrownBy(() -> Points.of("1,5"))
                .hasMessage("Points must be a decimal number like \"1.5\", but are \"1,5\"");
    }

    @Test
    void sharesAreEqualInWholeHundredths() {
        assertThat(Points.of("3").dividedBy(3)).contains(Points.of("1"));
        assertThat(Points.of("0.5").dividedBy(2)).contains(Points.of("0.25"));
        assertThat(Points.of("1").dividedBy(8)).isEmpty();
        assertThat(Points.of("1").dividedBy(3)).isEmpty();
    }

    @Test
    void anySumIsReadBackAsItIsShown() {
        Random random = new Random(1);
        Points sum = Points.ZERO;
        BigDecimal hundredths = BigDecimal.ZERO;
        for (int i = 0; i < 10_000; i++) {
            BigDecimal next = BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3));
            sum = sum.plus(new Points(next));
            hundredths = hundredths.add(next.movePointRight(2));
            assertThat(Points.of(sum.toString())).isEqualTo(sum);
            assertThat(sum.amount().movePointRight(2)).isEqualByComparingTo(hundredths);
        }
    }
}
