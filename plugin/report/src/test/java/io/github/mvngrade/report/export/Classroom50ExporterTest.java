package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.classroom50;
import static io.github.mvngrade.report.export.SampleExports.document;
import static io.github.mvngrade.report.export.SampleExports.everyVerdict;
import static io.github.mvngrade.report.export.SampleExports.named;
import static io.github.mvngrade.report.export.SampleExports.of;
import static io.github.mvngrade.report.export.SampleExports.tenths;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.record.samples.SampleGrades;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Classroom50ExporterTest {
    @Test
    void scoresAreWholeHundredthsOnBothLevelsAndNeverRounded() throws Exception {
        JsonNode result = document("classroom50", everyVerdict(PendingPolicy.EXCLUDE));
        assertThat(result.get("score").asLong()).isEqualTo(430);
        assertThat(result.get("max-score").asLong()).isEqualTo(1100);
        assertThat(result.at("/tests/3/score").asLong()).isEqualTo(80);
        assertThat(document("classroom50", of(PendingPolicy.HOLD, tenths()))
                        .get("score")
                        .asLong())
                .isEqualTo(130);
    }

    @Test
    void theScoresOfTheTestsAddUp() throws Exception {
        for (PendingPolicy pending : new PendingPolicy[] {PendingPolicy.EXCLUDE, PendingPolicy.ZERO}) {
            JsonNode result = document("classroom50", everyVerdict(pending));
            long score = 0;
            long most = 0;
            for (JsonNode test : result.get("tests")) {
                score += test.get("score").asLong();
                most += test.get("max-score").asLong();
                assertThat(test.get("score").asLong())
                        .isLessThanOrEqualTo(test.get("max-score").asLong());
            }
            assertThat(score).isEqualTo(result.get("score").asLong());
            assertThat(most).isEqualTo(result.get("max-score").asLong());
        }
    }

    /** One test that hasn't passed turns the whole run red. */
    @Test
    void whatIsHeldBackIsLeftOut() throws Exception {
        JsonNode result = document("classroom50", of(PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked()));
        assertThat(result.findValues("passed")).extracting(JsonNode::asBoolean).containsExactly(true);
        assertThat(result.get("max-score").asLong()).isEqualTo(650);
    }

    @Test
    void theRunnersVariablesSayWhatWasGraded() throws Exception {
        JsonNode result = document("classroom50", everyVerdict(PendingPolicy.ZERO));
        assertThat(result.get("classroom").asText()).isEqualTo("cs-50");
        assertThat(result.get("submission").asText()).isEqualTo("submit/1");
        assertThat(result.get("review").asText()).as("without REVIEW_URL").isEqualTo("https://x.y/commit/1");
        assertThat(new Classroom50Exporter(Map.of("ASSIGNMENT", "fib"), Clock.systemUTC())
                        .refusal(everyVerdict(PendingPolicy.ZERO))
                        .orElseThrow())
                .isEqualTo(
                        "the environment has no CLASSROOM, SUBMISSION_TAG, COMMIT_URL, RELEASE_URL, which Classroom 50's runner"
                                + " sets: grade from its autograder.py");
    }

    @Test
    void theTimeHasNoFractionOfASecond() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T14:32:01.987Z"), ZoneOffset.UTC);
        assertThat(new Classroom50Exporter(classroom50(), clock)
                        .files(everyVerdict(PendingPolicy.ZERO))
                        .get("result.json"))
                .contains("\"datetime\" : \"2026-06-01T14:32:01Z\"");
    }

    @Test
    void theReleaseHasTheReport() {
        assertThat(named("classroom50")
                        .files(everyVerdict(PendingPolicy.EXCLUDE))
                        .get("release-body.md"))
                .startsWith("## Process-based parallelism: 4.3 of 11 points")
                .contains("| ✗ failed | 0 of 2 | Large numbers don't overflow |", "hundredths of a point");
    }
}
