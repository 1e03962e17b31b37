package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.plan.SpeedupRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {
    /** As the simulator's function {@code credit} says. */
    @ParameterizedTest
    @CsvSource({
        "1.04, 1.35, 0",
        "1.05, 1.35, 0.1",
        "1.2, 1.35, 0.5",
        "1.21, 1.3, 0.7",
        "1.349, 1.35, 0.9",
        "2, 1.35, 0.9"
    })
    void aMissEarnsTheTenthsThatItReached(double estimate, double threshold, BigDecimal credit) {
        assertThat(Credit.of(SpeedupRule.THREADS, Decision.FAIL, estimate, threshold))
                .hasValueSatisfying(earned -> assertThat(earned).isEqualByComparingTo(credit));
    }

    @Test
    void aMissOfAnAlgorithmEarnsNothing() {
        assertThat(Credit.of(SpeedupRule.ALGORITHMIC, Decision.FAIL, 500, 900)).contains(BigDecimal.ZERO);
    }

    @Test
    void aPassEarnsEverything() {
        assertThat(Credit.of(SpeedupRule.PROCESSES, Decision.PASS, 1.4, 1.35)).contains(BigDecimal.ONE);
    }

    @Test
    void whatCantBeMeasuredIsPending() {
        assertThat(Credit.of(SpeedupRule.PROCESSES, Decision.UNMEASURABLE, 1.4, 1.35))
                .isEmpty();
    }

    @Test
    void aThresholdOfNoSpeedupIsRefused() {
        assertThatThrownBy(() -> Credit.of(SpeedupRule.THREADS, Decision.FAIL, 1.4, 1))
                .hasMessage("A PASS threshold must be above 1, but is 1.0");
    }
}
