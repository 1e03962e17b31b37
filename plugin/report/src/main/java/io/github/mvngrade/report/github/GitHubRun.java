package io.github.mvngrade.report.github;

import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.export.ClassroomExporter;
import io.github.mvngrade.report.export.Export;
import io.github.mvngrade.report.markdown.GradeMarkdown;
import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reports a grade to the step of GitHub Actions that this process runs in.
 *
 * @param environment of this process, in which the runner names its files
 * @param commands gets each line that the runner must read; nothing may stand before it in its line
 */
public record GitHubRun(Map<String, String> environment, Consumer<String> commands) {
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
    private static final String OUTPUT = "GITHUB_OUTPUT";

    /** What GitHub shows of the errors of one step. */
    private static final int MOST_ANNOTATIONS = 10;

    /** GitHub drops a longer summary. */
    private static final int LONGEST_SUMMARY = 1_000_000;

    /** What was measured with {@code plugin/benchmarks/siblings}; see {@code docs/ci.md}. */
    private static final String HOSTED = """
            About speedups on hosted runners: their processors are often hardware threads of one core, and two of them are worth about
            1.2 cores. Speedups of threads and processes need 1.5. Where we measured with 1.2 cores, the speedups of all 4 correct programs
            stayed pending, and none was lost. A machine with two quiet cores decides them.

            """;

    /** The step that this process is in; empty elsewhere. */
    public static Optional<GitHubRun> of(Map<String, String> environment, Consumer<String> commands) {
        return "true".equals(environment.get("GITHUB_ACTIONS"))
                ? Optional.of(new GitHubRun(environment, commands))
                : Optional.empty();
    }

    /**
     * Annotates the student's own lines.
     *
     * @param submission folder of the exercise
     * @param exercises how many share the annotations that GitHub shows
     */
    public void annotate(ShownGrade shown, Path submission, int exercises) {
        Path workspace = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", submission.toString()));
        int most = Math.max(1, MOST_ANNOTATIONS / exercises);
        Annotations.of(shown.grade(), OwnSources.of(workspace, submission), most).stream()
                .map(WorkflowCommand::line)
                .forEach(commands);
    }

    /**
     * Writes the step's summary and its outputs {@code score}, {@code max-score}, {@code pending} and {@code result}. A grade that
     * doesn't count has no outputs; one that is held back has no {@code result}.
     *
     * @throws UncheckedIOException if a file of the runner's can't be written
     */
    public void finish(Export export) {
        summarise(export.title(), export.grades());
        Optional<String> obstacle = export.obstacle();
        if (obstacle.isPresent()) {
            append(SUMMARY, "Nothing is exported: " + obstacle.get() + ".\n");
        } else {
            append(OUTPUT, outputs(export));
        }
    }

    /**
     * Adds grades to the step's summary, and to nothing else.
     *
     * @throws UncheckedIOException if that can't be written
     */
    public void summarise(String title, List<ShownGrade> grades) {
        String report = GradeMarkdown.of(title, grades);
        append(
                SUMMARY,
                report.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SUMMARY
                        ? report
                        : report.lines().findFirst().orElse("") + "\n\nThe report is too long for a summary.\n");
        if (grades.stream().anyMatch(GitHubRun::hasPendingSpeedup)) {
            append(SUMMARY, HOSTED);
        }
    }

    private static boolean hasPendingSpeedup(ShownGrade shown) {
        return shown.grade().checks().stream()
                .anyMatch(check -> check.verdict() == Verdict.UNMEASURABLE
                        && check.speedup().isPresent());
    }

    private static String outputs(Export export) {
        Score score = export.score();
        StringBuilder lines = new StringBuilder();
        lines.append("score=").append(score.earned()).append('\n');
        lines.append("max-score=").append(export.maximum()).append('\n');
        lines.append("pending=").append(score.pending()).append('\n');
        ClassroomExporter reporter = new ClassroomExporter();
        if (reporter.refusal(export).isEmpty()) {
            byte[] result = reporter.line(export).getBytes(StandardCharsets.UTF_8);
            lines.append("result=")
                    .append(Base64.getEncoder().encodeToString(result))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Says that there is no grade, and why: that is an error of the run, and costs nobody a point. */
    public void fail(String message) {
        commands.accept(new WorkflowCommand("error", new TreeMap<>(Map.of("title", "No grade")), Visible.inLog(message))
                .line());
        append(SUMMARY, GradeMarkdown.noGrade(message));
    }

    private void append(String variable, String text) {
        String file = environment.getOrDefault(variable, "");
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write the file that " + variable + " names: " + e, e);
        }
    }
}
