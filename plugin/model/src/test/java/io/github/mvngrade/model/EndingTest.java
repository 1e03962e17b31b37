package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {
    @ParameterizedTest
    @CsvSource({"0, EXITED(0)", "1, EXITED(1)", "128, EXITED(128)", "129, KILLED(1)", "137, KILLED(9)", "-1, EXITED(-1)"
    })
    void aboveA128AnExitValueStandsForASignal(int value, String ending) {
        assertThat(Ending.ofExitValue(value)).hasToString(ending);
    }

    @Test
    void theCodeForUsedUpMemoryCountsOnlyWhereNoExitWasAnnounced() {
        Ending exited = Ending.ofExitValue(ExitCodes.OUT_OF_MEMORY);
        assertThat(exited).hasToString("EXITED(70)");
        assertThat(exited.unannounced()).isEqualTo(Ending.OUT_OF_MEMORY);
    }

    @ParameterizedTest
    @CsvSource({"0", "69", "71", "198"})
    void everyOtherExitStaysWhatItIs(int value) {
        Ending exited = Ending.ofExitValue(value);
        assertThat(exited.unannounced()).isEqualTo(exited);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXITED", "KILLED"})
    void onlyAnExitOrASignalHasACode(Ending.Kind kind) {
        assertThat(new Ending(kind, 0)).hasToString(kind.name());
        assertThatThrownBy(() -> new Ending(kind, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(kind + " has no code, but was given 3");
    }
}
