package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.speedup.Foul;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoulsTest {
    private final Fouls fouls = new Fouls();

    private void count(int turns, Optional<Foul> foul) {
        for (int turn = 0; turn < turns; turn++) {
            fouls.count(foul);
        }
    }

    @Test
    void threeAreForgivenAndTheFourthIsNot() {
        count(3, Optional.of(Foul.BENT_CLOCK));
        assertThat(fouls.tooMany()).isEmpty();
        count(1, Optional.of(Foul.BENT_CLOCK));
        assertThat(fouls.tooMany()).contains(Foul.BENT_CLOCK);
    }

    @Test
    void whoPlaysFairlyInHalfOfTheTurnsIsForgiven() {
        count(10, Optional.empty());
        count(10, Optional.of(Foul.WORKED_ON));
        assertThat(fouls.tooMany()).isEmpty();
        count(1, Optional.of(Foul.WORKED_ON));
        assertThat(fouls.tooMany()).contains(Foul.WORKED_ON);
    }

    @Test
    void eachKindIsCountedForItself() {
        count(3, Optional.of(Foul.WORKED_ON));
        count(3, Optional.of(Foul.BENT_CLOCK));
        assertThat(fouls.tooMany()).isEmpty();
    }
}
