package io.github.mvngrade.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.record.samples.SampleGrades;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradebookCsvTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void pointsThatAreNotDecidedAreNotInTheMaximum() {
        GradebookLine ada = new GradebookLine(
                "ada",
                "fibonacci",
                Outcome.GRADED,
                Optional.of(SampleGrades.everyVerdict().score()),
                "",
                NOON);
        assertThat(GradebookCsv.of(List.of(ada)).lines())
                .containsExactly(
                        "submission,exercise,outcome,score,max-score,pending,held-back,graded-at,reason",
                        "ada,fibonacci,GRADED,4.3,11,1.5,1.5,2026-11-30T12:00:00Z,");
    }

    @Test
    void whatHasNoGradeHasNoPoints() {
        GradebookLine eve = new GradebookLine(
                "eve", "", Outcome.UNREADABLE, Optional.empty(), "the archive is \"damaged\", or\nempty", NOON);
        assertThat(GradebookCsv.of(List.of(eve)).lines().skip(1))
                .containsExactly(
                        "eve,,UNREADABLE,,,,,2026-11-30T12:00:00Z,\"the archive is \"\"damaged\"\", or empty\"");
    }

    @Test
    void noNameIsAFormula() {
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\u0000=1")) {
            GradebookLine line = new GradebookLine(name, "f", Outcome.GRADED, Optional.empty(), name, NOON);
            assertThat(GradebookCsv.of(List.of(line)).lines().skip(1))
                    .allSatisfy(row -> assertThat(row).matches("(?:'.*|\\[U\\+0000].*)"));
        }
    }
}
