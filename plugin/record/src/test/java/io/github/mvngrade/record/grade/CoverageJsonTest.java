package io.github.mvngrade.record.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleCoverage;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleRemarks;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {
    private static final Grade UNMEASURED = SampleGrades.allThatCanBeChecked();

    private static String json(Grade grade) {
        String json = GradeJson.render(ShownGrade.whole(grade), SampleRemarks.WORDS);
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, json)).isEmpty();
        return json;
    }

    @Test
    void itHasTheNumbersOfLinesAndTheirText() {
        JsonNode coverage = CoverageJson.of(SampleCoverage.everyStatus());
        assertThat(coverage.path("lines")).hasToString("{\"covered\":2,\"missed\":1}");
        assertThat(coverage.path("files").path(0).toString())
                .startsWith("{\"path\":\"src/main/java/parallel/fibonacci/Fibonacci.java\","
                        + "\"lines\":{\"covered\":2,\"missed\":1},\"branches\":{\"covered\":1,\"missed\":1},\"lineCount\":10,"
                        + "\"missedLines\":[6],\"partlyCoveredLines\":[5],\"coveredLines\":[8],\"onlyInChildren\":[8],"
                        + "\"branchLines\":[{\"covered\":1,\"missed\":1,\"line\":5}],"
                        + "\"source\":[\"package parallel.fibonacci;\",\"\",");
    }

    @Test
    void withoutFiguresThereIsAReasonAndWithoutCoverageNothing() {
        assertThat(json(UNMEASURED.withCoverage(Coverage.unavailable("time ran out"))))
                .contains("\"coverage\" : {\n    \"reason\" : \"time ran out\"\n  }");
        assertThat(json(UNMEASURED)).doesNotContain("coverage");
    }

    @Test
    void sourcesWithoutRoomKeepTheirFiguresAndLoseTheirText() throws IOException {
        SourceLine line = new SourceLine("x".repeat(5_000), Status.FULL, new Counter(2, 1), Ran.SUBJECT);
        SourceLine small = new SourceLine("y", Status.MISSED, Counter.NOTHING, Ran.NOWHERE);
        SourceCoverage large = new SourceCoverage("A.java", Collections.nCopies(150, line));
        SourceCoverage tooLarge = new SourceCoverage("B.java", Collections.nCopies(150, line));
        SourceCoverage last = new SourceCoverage("C.java", List.of(small, small));
        Grade grade = UNMEASURED.withCoverage(Coverage.of(List.of(large, tooLarge, last)));
        String json = json(grade);
        Coverage read = GradeJson.parse(json).grade().coverage().orElseThrow();
        assertThat(read.files().get(0)).isEqualTo(large);
        assertThat(read.files().get(1).source())
                .hasSize(150)
                .containsOnly(new SourceLine("", Status.FULL, new Counter(2, 1), Ran.SUBJECT));
        assertThat(read.files().get(2)).isEqualTo(last);
        assertThat(read.branches()).isEqualTo(new Counter(600, 300));
        assertThat(json(GradeJson.parse(json).grade()))
                .as("left out once, and not again")
                .isEqualTo(json);
    }
}
