package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"s-0042", "pool-map", "Übung 3_12345_assignsubmission_file", "abc.def@x"})
    void whatFoldersAndArtifactsAreCalledIsAnId(String value) {
        assertThat(new SubmissionId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "bell\u0007", "c1\u0085"})
    void whatTearsALineOfATableIsNone(String value) {
        assertThatThrownBy(() -> new SubmissionId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one line of 1 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000})
    void anIdHasAnEnd(int length) {
        assertThat(new SubmissionId("x".repeat(200)).value()).hasSize(200);
        String value = "x".repeat(length);
        assertThatThrownBy(() -> new SubmissionId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
