package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.document;
import static io.github.mvngrade.report.export.SampleExports.everyVerdict;
import static io.github.mvngrade.report.export.SampleExports.of;
import static io.github.mvngrade.report.export.SampleExports.tenths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleParts;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ClassroomExporterTest {
    private static List<JsonNode> tests(JsonNode result) {
        return StreamSupport.stream(result.get("tests").spliterator(), false).toList();
    }

    /** What the reporter's table shows: the share of tests that passed, of the maximum. */
    private static double table(JsonNode result) {
        long passed = tests(result).stream()
                .filter(test -> test.get("status").asText().equals("pass"))
                .count();
        return passed * result.get("max_score").asDouble() / tests(result).size();
    }

    /** What the reporter's annotation shows: the scores, added one by one as JavaScript does. */
    private static double annotation(JsonNode result) {
        return tests(result).stream()
                .mapToDouble(test -> test.get("score").asDouble())
                .sum();
    }

    @Test
    void tableAndAnnotationAgree() throws Exception {
        for (Export export : List.of(
                everyVerdict(PendingPolicy.EXCLUDE),
                everyVerdict(PendingPolicy.ZERO),
                of(PendingPolicy.HOLD, tenths()),
                of(PendingPolicy.HOLD, SampleParts.grade()),
                of(PendingPolicy.HOLD, SampleGrades.notCompiled()))) {
            JsonNode result = document("classroom", export);
            assertThat(table(result)).isEqualTo(annotation(result), within(1e-9));
        }
    }

    @Test
    void aCheckIsATestForEachUnitOfItsPoints() throws Exception {
        JsonNode result = document("classroom", everyVerdict(PendingPolicy.EXCLUDE));
        assertThat(result.get("max_score").asText()).isEqualTo("11");
        assertThat(tests(result)).hasSize(22);
        assertThat(result.at("/tests/0/name").asText()).isEqualTo("fibonacci.first-numbers 1/3");
        assertThat(result.at("/tests/0/score").asText()).isEqualTo("0.5");
        assertThat(annotation(result)).as("of 4.3, in halves").isEqualTo(4.0);
        assertThat(result.toString()).contains("partial: 0.8 of 2 points");
    }

    /** 0.1 + 1.2 would be printed as 1.3000000000000003 or so. */
    @Test
    void tenthsAreMadeWhole() throws Exception {
        JsonNode result = document("classroom", of(PendingPolicy.HOLD, tenths()));
        assertThat(result.get("max_score").asText()).isEqualTo("20");
        assertThat(annotation(result)).isEqualTo(13.0);
    }

    @Test
    void theUnitIsThatOfThePlanAndNotOfWhatWasEarned() throws Exception {
        CheckResult whole = CheckResult.passed(SampleGrades.plan("a", "A", "2"), SampleGrades.ran(""));
        JsonNode result = document("classroom", of(PendingPolicy.HOLD, SampleGrades.graded(List.of(whole))));
        assertThat(tests(result)).hasSize(2);
        assertThat(result.get("status").asText()).isEqualTo("pass");
    }

    /** No tests at all are green. */
    @Test
    void whereNothingIsDecidedThereIsNoResult() {
        Export nothing = of(
                PendingPolicy.EXCLUDE,
                SampleGrades.graded(
                        List.of(CheckResult.unrun(SampleGrades.plan("a", "A", "2"), Verdict.HELD_BACK, "later"))));
        assertThat(nothing.obstacle()).hasValue("no check could be decided here");
    }
}
