package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final Patience patience = new Patience(Duration.ofSeconds(10));

    @ParameterizedTest
    @CsvSource({
        "5, 1, 0",
        "5, 0.9, 0",
        "5, 0.89, 0.55",
        "5, 0.5, 2.5",
        "7.5, 0.5, 1.25",
        "9, 0.5, 0",
        "5, 0, 5",
        "32, 0, 3",
        "35, 0, 0"
    })
    void timeAfterTheFirstHalfCountsAsFarAsOthersLeftIt(double watched, double left, double more) {
        assertThat(patience.unwatched()).isEqualTo(Duration.ofSeconds(5));
        assertThat(patience.more(seconds(watched), left)).isCloseTo(seconds(more), Duration.ofMillis(1));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "0.5, 15", "0.25, 25", "0.1, 40", "0, 40"})
    void whoeverHasAPartOfTheMachineEndsInBoundedTime(double left, double most) {
        Duration watched = Duration.ZERO;
        Duration more = Duration.ofSeconds(5);
        int looks = 0;
        while (!more.isZero()) {
            assertThat(looks++).isLessThan(50);
            watched = watched.plus(more);
            more = patience.more(watched, left);
        }
        Duration whole = patience.unwatched().plus(watched);
        assertThat(whole).isBetween(seconds(most * .9), seconds(most));
    }

    @Test
    void noTimeIsNone() {
        assertThat(new Patience(Duration.ZERO).more(Duration.ZERO, 0)).isZero();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
