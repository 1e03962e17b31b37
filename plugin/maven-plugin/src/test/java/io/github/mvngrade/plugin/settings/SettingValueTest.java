package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingValueTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "' 7 ', 7", "007, 7", "9223372036854775807, 9223372036854775807"})
    void aWholeNumberIsTaken(String text, long number) {
        assertThat(SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "1e3", "1 2", "+1", "0x10", "", " ", "٣", "1_000", "1L"})
    void whatIsNoWholeNumberIsNamedWithItsSetting(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .withMessage("grade.seed must be a whole number from 0, but is " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "99999999999999999999999999"})
    void aNumberThatIsTooLargeIsToldTheLargest(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .withMessage("grade.seed must be a whole number from 0 to 9223372036854775807, but is " + text);
    }

    @Test
    void aNumberThatIsTooSmallIsToldTheSmallest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValue.wholeNumber("grade.solutionRuns", "0", 1, Integer.MAX_VALUE))
                .withMessage("grade.solutionRuns must be a whole number from 1, but is 0");
    }

    @Test
    void yesAndNoAreTrueAndFalse() {
        assertThat(SettingValue.yesOrNo("grade.speedup", "true")).isTrue();
        assertThat(SettingValue.yesOrNo("grade.speedup", " FALSE ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "ja", "no", "0", "", "fals"})
    void whatIsNeitherTrueNorFalseIsNotTakenForFalse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValue.yesOrNo("grade.speedup", text))
                .withMessage("grade.speedup must be true or false, but is " + text);
    }

    @Test
    void aChoiceIsOneOfAFew() {
        assertThat(SettingValue.oneOf("grade.audience", "Teacher ", Audience.class))
                .isEqualTo(Audience.TEACHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValue.oneOf("grade.audience", "tutor", Audience.class))
                .withMessage("grade.audience must be student or teacher, but is tutor");
    }
}
