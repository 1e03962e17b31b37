package io.github.mvngrade.plugin.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.authoring.proof.ProvenSpeedups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofSettingsTest {
    @ParameterizedTest
    @CsvSource({"true, ALL", "' Stated ', STATED", "once, ONCE", "FALSE, NONE"})
    void speedupsAreProvenOfAllOfSomeOrOfNoSubmissions(String text, ProvenSpeedups speedups) {
        assertThat(ProofSettings.speedups(text)).isEqualTo(speedups);
    }

    @Test
    void anotherTextIsNamedWithTheChoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProofSettings.speedups("some"))
                .withMessage("grade.speedup must be true, stated, once or false, but is some");
    }
}
