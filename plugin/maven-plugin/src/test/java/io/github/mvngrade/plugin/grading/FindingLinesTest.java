package io.github.mvngrade.plugin.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.doctor.Finding;
import io.github.mvngrade.engine.doctor.Finding.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLinesTest {
    @Test
    void namesAreAlignedAndAdviceStandsBelow() {
        List<Finding> findings = List.of(
                new Finding("Java", State.OK, "17", ""),
                new Finding("CPU quota", State.LIMITED, "1 core", "raise it"),
                new Finding("noise", State.UNKNOWN, "not told", "look"),
                new Finding("jlink", State.MISSING, "none", "install it"));
        assertThat(FindingLines.of(findings))
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
        Finding broken = new Finding("jlink", State.MISSING, "failed:\n  Error: a\r\n\n  b", "x");
        assertThat(FindingLines.of(List.of(broken)).get(0)).isEqualTo("[--] jlink  failed: | Error: a | b");
    }
}
