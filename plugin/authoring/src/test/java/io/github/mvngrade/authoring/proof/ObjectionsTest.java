package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Explanation.Reason;
import org.junit.jupiter.api.Test;

class ObjectionsTest {
    @Test
    void aQuietMachineIsOfNoUseToACheckThatCantTell() {
        assertThat(Objections.adviceOn(Reason.CANNOT_TELL))
                .startsWith("Prove it on a machine on which the check can tell");
        assertThat(Objections.adviceOn(Reason.NEVER_QUIET)).isEqualTo("Measure again on a quiet machine.");
    }
}
