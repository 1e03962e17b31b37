package io.github.mvngrade.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.gradebook.GradebookRow.Settlement;
import io.github.mvngrade.report.gradebook.GradebookRow.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradebookCsvTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private static Subject subject(String submission, String... people) {
        return new Subject(submission, "fibonacci", List.of(people), "");
    }

    @Test
    void pointsThatAreNotDecidedAreNotInTheMaximum() {
        Score score = SampleGrades.everyVerdict().score();
        GradebookRow ada = new GradebookRow(
                subject("ada", "Ada", "Bob"),
                Outcome.GRADED,
                Optional.of(score),
                new Settlement(
                        Optional.of(Points.of("4")),
                        Points.of("0.3"),
                        "2026-11-29T12:00:00Z (commit)",
                        "3 h late",
                        List.of("one commit later")),
                "",
                NOON);
        assertThat(GradebookCsv.of(List.of(ada)).lines())
                .containsExactly(
                        "submission,exercise,people,outcome,score,max-score,pending,held-back,handed-in,late,late-cost,counts,"
                                + "graded-at,remarks,reason",
                        "ada,fibonacci,Ada; Bob,GRADED,4.3,11,1.5,1.5,2026-11-29T12:00:00Z (commit),3 h late,0.3,4,"
                                + "2026-11-30T12:00:00Z,one commit later,");
    }

    @Test
    void whatHasNoGradeHasNoPoints() {
        GradebookRow eve = new GradebookRow(
                new Subject("eve", "", List.of(), ""),
                Outcome.UNREADABLE,
                Optional.empty(),
                Settlement.of(Optional.empty()),
                "the archive is \"damaged\", or\nempty",
                NOON);
        assertThat(GradebookCsv.of(List.of(eve)).lines().skip(1))
                .containsExactly(
                        "eve,,,UNREADABLE,,,,,,,,,2026-11-30T12:00:00Z,,\"the archive is \"\"damaged\"\", or empty\"");
    }

    @Test
    void noNameIsAFormula() {
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\u0000=1")) {
            GradebookRow row = new GradebookRow(
                    subject(name, name), Outcome.GRADED, Optional.empty(), Settlement.of(Optional.empty()), name, NOON);
            assertThat(GradebookCsv.of(List.of(row)).lines().skip(1))
                    .allSatisfy(line -> assertThat(line).matches("(?:'.*|\\[U\\+0000].*)"));
        }
    }

    @Test
    void eachPersonHasALine() {
        PeopleCsv.Line ada = new PeopleCsv.Line(
                "Lovelace, Ada",
                Map.of("fibonacci", Points.of("8.5")),
                Optional.of(Points.of("8.5")),
                Points.of("10"),
                List.of());
        PeopleCsv.Line bob =
                new PeopleCsv.Line("=Bob", Map.of(), Optional.empty(), Points.ZERO, List.of("nothing was handed in"));
        assertThat(PeopleCsv.of(List.of("fibonacci", "pool-map"), List.of(ada, bob))
                        .lines())
                .containsExactly(
                        "name,fibonacci,pool-map,total,max,remarks",
                        "\"Lovelace, Ada\",8.5,,8.5,10,",
                        "'=Bob,,,,0,nothing was handed in");
    }
}
