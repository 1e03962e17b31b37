package io.github.mvngrade.report.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.report.Shown;
import io.github.mvngrade.report.export.Export;
import io.github.mvngrade.report.export.PendingPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubRunTest {
    @TempDir
    Path workspace;

    private final List<String> commands = new ArrayList<>();
    private Path exercise;

    @BeforeEach
    void layOutARepository() throws IOException {
        exercise = workspace.resolve("fibonacci");
        Path sources = Files.createDirectories(exercise.resolve("src/main/java/parallel/fibonacci"));
        Files.writeString(sources.resolve("Fibonacci.java"), "");
        Files.writeString(sources.resolve("Twice.java"), "");
        Files.writeString(Files.createDirectories(sources.resolve("other")).resolve("Twice.java"), "");
    }

    private GitHubRun run() {
        return GitHubRun.of(
                        Map.of(
                                "GITHUB_ACTIONS", "true",
                                "GITHUB_WORKSPACE", workspace.toString(),
                                "GITHUB_STEP_SUMMARY",
                                        workspace.resolve("summary").toString(),
                                "GITHUB_OUTPUT", workspace.resolve("output").toString()),
                        commands::add)
                .orElseThrow();
    }

    private static ShownGrade failing(String message) {
        return Shown.toStudent(SampleGrades.graded(List.of(CheckResult.failed(
                SampleGrades.plan("small", "Small, and 100 % right: numbers", "1"),
                Explanation.of(message),
                SampleGrades.ran("")))));
    }

    private static Export export(PendingPolicy pending, Grade grade) {
        return new Export("Fibonacci", List.of(Shown.toStudent(grade)), pending);
    }

    @Test
    void elsewhereThereIsNoRun() {
        assertThat(GitHubRun.of(Map.of(), commands::add)).isEmpty();
        assertThat(GitHubRun.of(Map.of("GITHUB_ACTIONS", "false"), commands::add))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aLostCheckAnnotatesTheStudentsOwnLine() {
        run().annotate(
                        failing("It threw.\n  at Squares.of(Squares.java:3)\n  at Fibonacci.cached(Fibonacci.java:12)"),
                        exercise,
                        1);
        assertThat(commands).hasSize(1);
        assertThat(commands.get(0))
                .startsWith(
                        "::error file=fibonacci/src/main/java/parallel/fibonacci/Fibonacci.java,line=12,title=Small%2C and 100"
                                + " %25 right%3A numbers::failed: 0 of 1 point%0AIt threw.%0A")
                .doesNotContain("\n");
    }

    @Test
    void aNameThatTwoFilesHavePointsToNone() {
        run().annotate(failing("at Twice.of(Twice.java:3)"), exercise, 1);
        assertThat(commands.get(0)).startsWith("::error title=Small").doesNotContain("file=");
    }

    @Test
    void aComplaintOfTheCompilerHasItsLine() {
        run().annotate(Shown.toStudent(SampleGrades.notCompiled()), exercise, 1);
        assertThat(commands)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("::error file=fibonacci/src/main/java/parallel/fibonacci/Fibonacci.java,line=12,"
                        + "title=The compiler refuses this::incompatible types");
        assertThat(commands.get(1)).as("whose file isn't there").doesNotContain("file=");
    }

    @Test
    void thoseWithAPlaceComeFirstAndGitHubShowsTen() {
        List<CheckResult> checks = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> CheckResult.failed(
                        SampleGrades.plan("c" + i, "C" + i, "1"), Explanation.of("no"), SampleGrades.ran("")))
                .toList());
        checks.add(CheckResult.failed(
                SampleGrades.plan("last", "Last", "1"),
                Explanation.of("at Fibonacci.cached(Fibonacci.java:2)"),
                SampleGrades.ran("")));
        ShownGrade shown = Shown.toStudent(SampleGrades.graded(checks));
        run().annotate(shown, exercise, 1);
        assertThat(commands).hasSize(10);
        assertThat(commands.get(0)).contains("line=2");
        commands.clear();
        run().annotate(shown, exercise, 7);
        assertThat(commands).as("one of seven exercises").hasSize(1);
    }

    @Test
    void whatASubmissionSaysIsOneLineAndOneCommand() {
        run().annotate(failing("a\r\n::set-output name=score::99\n::error::b\u2028c\u0000"), exercise, 1);
        run().annotate(Shown.toStudent(SampleGrades.hostile()), exercise, 1);
        assertThat(commands).hasSize(2).allSatisfy(line -> {
            assertThat(line).startsWith("::error ").doesNotContain("##[", "\n", "\r", "\u2028", "\u0000", "\u001b");
            assertThat(line.lines()).hasSize(1);
        });
    }

    @Test
    void theOutputsAreNumbersAndTheReportersResult() throws IOException {
        run().finish(export(PendingPolicy.EXCLUDE, SampleGrades.everyVerdict()));
        List<String> lines = Files.readAllLines(workspace.resolve("output"));
        assertThat(lines).hasSize(4).startsWith("score=4.3", "max-score=11", "pending=1.5");
        String result = lines.get(3).replaceFirst("^result=", "");
        assertThat(new String(Base64.getDecoder().decode(result), StandardCharsets.UTF_8))
                .startsWith("{\"version\":1,\"status\":\"fail\",\"max_score\":11,");
    }

    @Test
    void onlyWhereASpeedupIsPendingTheSummarySaysWhatToExpectOfHostedRunners() throws IOException {
        run().finish(export(PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked()));
        assertThat(workspace.resolve("summary")).content().doesNotContain("hosted runners");
        run().finish(export(PendingPolicy.HOLD, SampleGrades.everyVerdict()));
        assertThat(workspace.resolve("summary")).content().containsOnlyOnce("About speedups on hosted runners: ");
    }

    @Test
    void aGradeThatIsHeldBackHasNoResultForTheReporter() throws IOException {
        run().finish(export(PendingPolicy.HOLD, SampleGrades.everyVerdict()));
        assertThat(workspace.resolve("output"))
                .content()
                .doesNotContain("result=")
                .contains("pending=1.5");
    }

    @Test
    void aPartialGradeHasASummaryThatSaysSoAndNoOutputs() {
        run().finish(export(PendingPolicy.EXCLUDE, SampleLeftOut.grade()));
        assertThat(workspace.resolve("output")).doesNotExist();
        assertThat(workspace.resolve("summary"))
                .content()
                .contains("Nothing is exported: something of fibonacci was left out");
    }

    @Test
    void theSummaryIsAddedToWhatIsThere() throws IOException {
        Files.writeString(workspace.resolve("summary"), "# Before\n");
        run().finish(export(PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked()));
        assertThat(workspace.resolve("summary")).content().startsWith("# Before\n## Fibonacci: 6.5 of 6.5 points");
    }

    @Test
    void aBrokenSetupIsAnErrorOfTheRunAndNotAGrade() {
        run().fail("There is no pack.\nAsk your teacher.");
        assertThat(commands).containsExactly("::error title=No grade::There is no pack.%0AAsk your teacher.");
        assertThat(workspace.resolve("output")).doesNotExist();
        assertThat(workspace.resolve("summary"))
                .content()
                .contains("## No grade", "costs no points", "Ask your teacher.");
    }

    @Test
    void aRunWithoutFilesIsFine() {
        GitHubRun run = new GitHubRun(Map.of("GITHUB_ACTIONS", "true"), commands::add);
        run.finish(export(PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked()));
        assertThat(workspace.resolve("summary")).doesNotExist();
    }

    @Test
    void aFileThatCantBeWrittenIsNamed() {
        GitHubRun run = new GitHubRun(Map.of("GITHUB_STEP_SUMMARY", workspace.toString()), commands::add);
        assertThatThrownBy(() -> run.finish(export(PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Can't write the file that GITHUB_STEP_SUMMARY names: ");
    }
}
