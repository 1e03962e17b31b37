package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.document;
import static io.github.mvngrade.report.export.SampleExports.everyVerdict;
import static io.github.mvngrade.report.export.SampleExports.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleParts;
import org.junit.jupiter.api.Test;

class GradescopeExporterTest {
    @Test
    void fractionsComeOutAsTheyAre() throws Exception {
        JsonNode results = document("gradescope", everyVerdict(PendingPolicy.EXCLUDE));
        assertThat(results.get("score").asText()).isEqualTo("4.3");
        assertThat(results.at("/tests/3/score").asText()).isEqualTo("0.8");
        assertThat(results.at("/tests/3/max_score").asText()).isEqualTo("2");
        assertThat(results.at("/tests/3/status").asText()).isEqualTo("failed");
        assertThat(results.at("/tests/0/status").asText()).isEqualTo("passed");
    }

    /** A hidden test hides the student's total. */
    @Test
    void noTestIsHidden() throws Exception {
        JsonNode results = document("gradescope", everyVerdict(PendingPolicy.ZERO));
        assertThat(results.findValuesAsText("visibility")).isNotEmpty().containsOnly("visible");
        assertThat(results.get("stdout_visibility").asText()).isEqualTo("hidden");
    }

    @Test
    void theOutputSaysWhatTheMaximumOfTheAssignmentCant() throws Exception {
        assertThat(document("gradescope", everyVerdict(PendingPolicy.EXCLUDE))
                        .get("output")
                        .asText())
                .startsWith(
                        "Process-based parallelism: 4.3 of 11 points that can be checked here; 1.5 pending; 1.5 decided at hand-in.")
                .contains("1.5 points pending (fibonacci.processes)");
    }

    @Test
    void theMissingPartsOfACheckAreNamed() throws Exception {
        JsonNode results = document("gradescope", of(PendingPolicy.HOLD, SampleParts.grade()));
        assertThat(results.at("/tests/0/output").asText())
                .contains("partial: 2 of 3 points", "- a folder <b>: It goes on.\nExpected: refused");
    }

    @Test
    void aSubmissionThatDoesntCompileScoresNothing() throws Exception {
        JsonNode results = document("gradescope", of(PendingPolicy.HOLD, SampleGrades.notCompiled()));
        assertThat(results.get("score").asText()).isEqualTo("0");
        assertThat(results.at("/tests/0/output").asText()).contains("the submission doesn't compile");
    }
}
