package io.github.mvngrade.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingNamesTest {
    private static final SettingNames NAMES = new SettingNames(new TreeSet<>(List.of(
            "grade.cache",
            "grade.check",
            "grade.coverage",
            "grade.pack",
            "grade.passMark",
            "grade.seed",
            "grade.speedup",
            "grade.verify")));

    private static Properties given(String name, String value) {
        Properties given = new Properties();
        given.setProperty(name, value);
        return given;
    }

    @ParameterizedTest
    @CsvSource({
        "grade.speedups, grade.speedup",
        "grade.spedup, grade.speedup",
        "grade.speed, grade.speedup",
        "grade.checks, grade.check",
        "grade.Seed, grade.seed",
        "GRADE.seed, grade.seed",
        "grade.passmark, grade.passMark",
        "grade.pass, grade.passMark",
        "grade.covrage, grade.coverage",
        "grade.verify.skip, grade.verify"
    })
    void aMisspeltSettingNamesTheOneThatIsMeant(String misspelt, String meant) {
        assertThatThrownBy(() -> NAMES.require(given(misspelt, "false")))
                .isInstanceOf(SettingException.class)
                .hasMessage("There is no setting " + misspelt + ". Did you mean " + meant
                        + "? All settings: grade.cache, grade.check, grade.coverage, grade.pack, grade.passMark,"
                        + " grade.seed, grade.speedup, grade.verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade.", "grade.isolation", "grade.x"})
    void whatIsLikeNoneIsToldWithAll(String unknown) {
        assertThatThrownBy(() -> NAMES.require(given(unknown, "1")))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("There is no setting " + unknown + ". All settings: grade.cache, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyValueIsRefused(String value) {
        assertThatThrownBy(() -> NAMES.require(given("grade.cache", value)))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "The setting grade.cache is empty: give it a value, as in -Dgrade.cache=VALUE, or leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades.year", "grade", "skipTests", "my.grade.speedups", "maven.test.skip"})
    void whatIsntCalledAfterThePluginIsNoneOfItsBusiness(String name) {
        assertThatCode(() -> NAMES.require(given(name, ""))).doesNotThrowAnyException();
    }

    @Test
    void theNamesAreThoseOfThePluginsOwnDescriptorWhicheverGoalTheyBelongTo() throws Exception {
        SettingNames own;
        try (Reader descriptor = descriptor()) {
            own = SettingNames.of(new PluginDescriptorBuilder().build(descriptor));
        }
        assertThat(own.known())
                .contains("grade.speedup", "grade.seed", "grade.verify", "grade.solutionRuns", "grade.title")
                .allMatch(name -> name.startsWith("grade."));
        assertThatCode(() -> own.require(given("grade.solutionRuns", "20"))).doesNotThrowAnyException();
    }

    private static Reader descriptor() throws IOException {
        InputStream found = SettingNames.class.getResourceAsStream("/META-INF/maven/plugin.xml");
        assertThat(found)
                .as("the plugin's descriptor, which Maven makes before it tests")
                .isNotNull();
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }
}
