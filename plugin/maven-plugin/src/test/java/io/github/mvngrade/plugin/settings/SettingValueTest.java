package io.github.mvngrade.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mvngrade.model.Audience;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingValueTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "' 7 ', 7", "007, 7", "9223372036854775807, 9223372036854775807"})
    void aWholeNumberIsTaken(String text, long number) throws Exception {
        assertThat(SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "1e3", "1 2", "+1", "0x10", "", " ", "٣", "1_000", "1L"})
    void whatIsNoWholeNumberIsNamedWithItsSetting(String text) throws Exception {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .withMessage("A setting can't be used: grade.seed must be a whole number from 0, but is " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "99999999999999999999999999"})
    void aNumberThatIsTooLargeIsToldTheLargest(String text) throws Exception {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.wholeNumber("grade.seed", text, 0, Long.MAX_VALUE))
                .withMessage(
                        "A setting can't be used: grade.seed must be a whole number from 0 to 9223372036854775807, but is "
                                + text);
    }

    @Test
    void aNumberThatIsTooSmallIsToldTheSmallest() throws Exception {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.wholeNumber("grade.solutionRuns", "0", 1, Integer.MAX_VALUE))
                .withMessage("A setting can't be used: grade.solutionRuns must be a whole number from 1, but is 0");
    }

    @Test
    void yesAndNoAreTrueAndFalse() throws Exception {
        assertThat(SettingValue.yesOrNo("grade.speedup", "true")).isTrue();
        assertThat(SettingValue.yesOrNo("grade.speedup", " FALSE ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "ja", "no", "0", "", "fals"})
    void whatIsNeitherTrueNorFalseIsNotTakenForFalse(String text) throws Exception {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.yesOrNo("grade.speedup", text))
                .withMessage("A setting can't be used: grade.speedup must be true or false, but is " + text);
    }

    @Test
    void aChoiceIsOneOfAFew() throws Exception {
        assertThat(SettingValue.oneOf("grade.audience", "Teacher ", Audience.class))
                .isEqualTo(Audience.TEACHER);
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.oneOf("grade.audience", "tutor", Audience.class))
                .withMessage("A setting can't be used: grade.audience must be student or teacher, but is tutor");
    }

    @Test
    void whatAParserRefusesIsSaidWithItsReasonAndItsCause() {
        IllegalArgumentException why = new IllegalArgumentException("grade.x must be round, but is square");
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.parsed("square", text -> {
                    throw why;
                }))
                .withMessage("A setting can't be used: grade.x must be round, but is square")
                .withCause(why);
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingValue.path(new File("a\0b")))
                .withMessageStartingWith("A setting can't be used: ");
    }

    @Test
    void aMistakeOfTheParsersOwnIsNoWrongSetting() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingValue.parsed("1", text -> {
                    throw new IllegalStateException("broken");
                }));
    }

    @Test
    void whatIsNotSetIsNotParsed() throws Exception {
        assertThat(SettingValue.<String, Integer>ifSet(null, Integer::valueOf)).isEmpty();
        assertThat(SettingValue.ifSet("12", Integer::valueOf)).hasValue(12);
        assertThat(SettingValue.path(null)).isEmpty();
        assertThat(SettingValue.path(new File("a/b"))).hasValue(Path.of("a/b"));
    }
}
