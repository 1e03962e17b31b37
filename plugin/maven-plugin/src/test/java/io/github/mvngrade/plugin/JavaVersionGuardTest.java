package io.github.mvngrade.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaVersionGuardTest {
    @ParameterizedTest
    @CsvSource({"1.8, 8", "9, 9", "11, 11", "17, 17", "25, 25", "'', 17", "next, 17"})
    void aVersionIsItsFeatureAndWhatIsNoneStopsNobody(String version, int feature) {
        assertThat(JavaVersionGuard.feature(version)).isEqualTo(feature);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade",
                "grade:grade",
                "grade:doctor@twice",
                "grade-maven-plugin:grade",
                "io.github.mvngrade:grade-maven-plugin:0.1.0:grade"
            })
    void whatGradesIsKnownByItsName(String goal) {
        assertThat(JavaVersionGuard.grades(List.of("clean", goal))).isTrue();
    }

    @Test
    void otherBuildsGoOn() {
        assertThat(JavaVersionGuard.grades(List.of("clean", "test", "upgrade:all", "graded", "versions:grade")))
                .isFalse();
        assertThat(JavaVersionGuard.grades(List.of())).isFalse();
    }
}
