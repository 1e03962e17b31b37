package io.github.mvngrade.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.report.SampleGrades;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTableTest {
    @Test
    void pointsAreAlignedAndVerdictsAreToldApartWithoutColour() {
        assertThat(ConsoleTable.lines(SampleGrades.everyVerdict(Audience.STUDENT)))
                .containsSubsequence(
                        "Grade of Fibonacci, faster (fibonacci), submission s-0042",
                        "[ok] 1.5 of 1.5  passed        The first ten numbers are right",
                        "[--]   0 of 2    failed        Large numbers don't overflow",
                        "     | cached(92) must fit into a long",
                        "[~~] 0.8 of 2    partial       Two threads are faster than one",
                        "[??]   ? of 1.5  unmeasurable  Two processes are faster than one",
                        "[  ]   0 of 1    not run       Large inputs scale",
                        "[>>]   ? of 1.5  held back     Hidden: negative numbers",
                        "Total: 4.3 of 11 points that can be checked here; 1.5 pending; 1.5 more at hand-in",
                        "Fix this first: Large numbers don't overflow. Worth 2 points, and 1 more wait for it.");
    }

    @Test
    void whatASubmissionSaysCantBecomeACommand() {
        List<String> lines = ConsoleTable.lines(SampleGrades.hostile());
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.strip()).doesNotStartWith("::");
            assertThat(line).doesNotContain("##", "\u001b", "\n", "\r", "\u202e", "\u0000");
        });
    }

    @Test
    void aProcessThatWasLeftRunningIsNamedAlsoWhenTheCheckPassed() {
        ObservedProcess left = new ObservedProcess(
                4711, 1, "sleep", Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO, ObservedProcess.Fate.SURVIVED);
        CheckResult passed = CheckResult.passed(SampleGrades.plan("c", "Copies a file", "1"), SampleGrades.ran(""));
        assertThat(lines(passed.withProcesses(List.of(left))))
                .contains(
                        "     | sleep (process 4711) was still running when the check was over, so the grader ended it. Wait"
                                + " for each process that your program starts (Process.waitFor).");
        assertThat(lines(passed)).noneMatch(line -> line.contains("still running"));
        Explanation reason =
                new Explanation("Processes still ran", Optional.of("no process left"), Optional.of("sleep (4711)"));
        assertThat(lines(CheckResult.failed(passed.check(), reason, SampleGrades.ran(""))
                        .withProcesses(List.of(left))))
                .noneMatch(line -> line.contains("still running"));
    }

    private static List<String> lines(CheckResult check) {
        return ConsoleTable.lines(SampleGrades.graded(Audience.STUDENT, List.of(check)));
    }

    @Test
    void aCompileErrorIsShownWithItsCaret() {
        assertThat(ConsoleTable.lines(SampleGrades.notCompiled()))
                .containsSequence(
                        "     | src/main/java/parallel/fibonacci/Fibonacci.java:12: incompatible types: String cannot"
                                + " be converted to int",
                        "     |   \tint n = \"<b>forty</b>\";",
                        "     |   \t       ^");
    }

    @Test
    void aHiddenCheckTellsAStudentNothing() {
        assertThat(String.join("\n", ConsoleTable.lines(SampleGrades.everyVerdict(Audience.STUDENT))))
                .doesNotContain(SampleGrades.SECRET);
        assertThat(String.join("\n", ConsoleTable.lines(SampleGrades.everyVerdict(Audience.TEACHER))))
                .contains(SampleGrades.SECRET);
    }

    @Test
    void afterAFailureOfTheGraderThereIsNoTotal() {
        assertThat(ConsoleTable.lines(SampleGrades.infrastructure()))
                .contains("INFRASTRUCTURE: No space is left on the device.")
                .noneMatch(line -> line.startsWith("Total"));
    }
}
