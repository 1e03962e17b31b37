package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.plan.CheckPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortPathsTest {
    private static final String RUN = "/tmp/mvn-grade-0123456789ab";
    private static final ShortPaths PATHS = new ShortPaths(Path.of(RUN));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NoSuchFileException: /tmp/mvn-grade-0123456789ab/tmp/a.txt | NoSuchFileException: <run>/tmp/a.txt
                    [/tmp/mvn-grade-0123456789ab]                               | [<run>]
                    It is in /tmp/mvn-grade-0123456789ab.                       | It is in <run>.
                    file:/tmp/mvn-grade-0123456789ab/tmp/x                      | file:<run>/tmp/x
                    -Djava.io.tmpdir=/tmp/mvn-grade-0123456789ab/tmp            | -Djava.io.tmpdir=<run>/tmp
                    /tmp/mvn-grade-0123456789abc/a                              | /tmp/mvn-grade-0123456789abc/a
                    /tmp/mvn-grade-0123456789ab.bak                             | /tmp/mvn-grade-0123456789ab.bak
                    /tmp/mvn-grade-ba9876543210/a                               | /tmp/mvn-grade-ba9876543210/a
                    home/tmp/mvn-grade-0123456789ab/work                        | home/tmp/mvn-grade-0123456789ab/work
                    work/a.txt                                                  | work/a.txt
                    """)
    void theRunsFolderIsSaidShortAndNothingElseIs(String text, String said) {
        assertThat(PATHS.in(text)).isEqualTo(said);
    }

    @Test
    void everyTextOfAResultIsSaidShortAndWhatDiffersStillDoes() {
        CheckPlan check = new CheckPlan(new CheckId("a"), "Does a", Points.of("1"), "", List.of(), Visibility.VISIBLE);
        Series series = new Series(List.of(), Optional.of("threw " + RUN + "/tmp/b"));
        CheckResult result = CheckResult.failed(
                        check,
                        new Explanation("no " + RUN + "/tmp/b", Optional.of("tmp/b"), Optional.of(RUN + "/tmp/b")),
                        new Execution(Ending.TIMED_OUT, Duration.ofSeconds(1), "in " + RUN + "\n"))
                .withCurves(Optional.of(new ScalingResult(new ScalingPlan("a.Program", 2), series)), Optional.empty())
                .withComparison(Optional.of(comparison("threw " + RUN + "/tmp/b")));
        CheckResult said = PATHS.in(result);
        assertThat(said.why())
                .isEqualTo(new Explanation("no <run>/tmp/b", Optional.of("tmp/b"), Optional.of("<run>/tmp/b")));
        assertThat(said.execution().orElseThrow().output()).isEqualTo("in <run>\n");
        assertThat(said.measurements().scaling().orElseThrow().series().note()).contains("threw <run>/tmp/b");
        assertThat(said.measurements().comparison()).contains(comparison("threw <run>/tmp/b"));
        assertThat(said.verdict()).isEqualTo(result.verdict());
        assertThat(said.toString()).doesNotContain("mvn-grade-");
    }

    private static ComparisonResult comparison(String note) {
        List<ComparisonResult.Runs> ways = Stream.of("a", "b")
                .map(label -> new ComparisonResult.Runs(
                        new ComparisonPlan.Way("a.Program", label), List.of(1.0), Optional.of(note)))
                .toList();
        ComparisonPlan plan = new ComparisonPlan(
                "squares", 2, ways.stream().map(ComparisonResult.Runs::way).toList());
        return new ComparisonResult(plan, 2, ways, Optional.of(note));
    }

    @Test
    void aCheckThatWasLeftOutStaysLeftOut() {
        CheckPlan check = new CheckPlan(new CheckId("a"), "Does a", Points.of("1"), "", List.of(), Visibility.VISIBLE);
        CheckResult leftOut = CheckResult.leftOut(check, "Not run: not asked for.");
        assertThat(PATHS.in(leftOut)).isEqualTo(leftOut);
    }

    @Test
    void ofACompilersComplaintTheSourceStaysAsItWasWritten() {
        String source = "Path.of(\"" + RUN + "\");";
        assertThat(PATHS.in(new Diagnostic("A.java", 1, 1, "no " + RUN + "/libraries/b.jar", source)))
                .isEqualTo(new Diagnostic("A.java", 1, 1, "no <run>/libraries/b.jar", source));
    }
}
