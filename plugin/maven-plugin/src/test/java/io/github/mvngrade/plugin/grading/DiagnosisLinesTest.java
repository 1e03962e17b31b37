package io.github.mvngrade.plugin.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.doctor.Diagnosis;
import io.github.mvngrade.engine.doctor.Diagnosis.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisLinesTest {
    @Test
    void namesAreAlignedAndAdviceStandsBelow() {
        List<Diagnosis> diagnoses = List.of(
                new Diagnosis("Java", State.OK, "17", ""),
                new Diagnosis("CPU quota", State.LIMITED, "1 core", "raise it"),
                new Diagnosis("noise", State.UNKNOWN, "not told", "look"),
                new Diagnosis("jlink", State.MISSING, "none", "install it"));
        assertThat(DiagnosisLines.of(diagnoses))
                .containsExactly(
                        "[ok] Java       17",
                        "[~~] CPU quota  1 core",
                        "                -> raise it",
                        "[??] noise      not told",
                        "                -> look",
                        "[--] jlink      none",
                        "                -> install it");
    }

    @Test
    void whatAToolPrintedStaysOnOneLine() {
        Diagnosis broken = new Diagnosis("jlink", State.MISSING, "failed:\n  Error: a\r\n\n  b", "x");
        assertThat(DiagnosisLines.of(List.of(broken)).get(0)).isEqualTo("[--] jlink  failed: | Error: a | b");
    }
}
