package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("limits", "perCheck", "total", "title", "id");

    @ParameterizedTest
    @CsvSource({"limit, limits", "limts, limits", "PERCHECK, perCheck", "check, perCheck", "ttle, title", "totl, total"
    })
    void aSlipIsRecognised(String slip, String meant) {
        assertThat(NearestName.among(KNOWN, slip)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "dependencies", "somethingElse"})
    void whatIsLikeNoneIsNoSlip(String other) {
        assertThat(NearestName.among(KNOWN, other)).isEmpty();
    }

    @Test
    void amongNoneThereIsNoNearest() {
        assertThat(NearestName.among(List.of(), "limits")).isEmpty();
    }
}
