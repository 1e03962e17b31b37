package io.github.mvngrade.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.report.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTableTest {
    @Test
    void pointsAreAlignedAndVerdictsAreToldApartWithoutColour() {
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleGrades.everyVerdict())))
                .containsSubsequence(
                        "Grade of Fibonacci, faster (fibonacci), submission s-0042",
                        "[ok] 1.5 of 1.5  passed        The first ten numbers are right",
                        "[--]   0 of 2    failed        Large numbers don't overflow",
                        "     | cached(92) must fit into a long",
                        "[~~] 0.8 of 2    partial       Two threads are faster than one",
                        "[??]   ? of 1.5  unmeasurable  Two processes are faster than one",
                        "[  ]   0 of 1    not run       Large inputs scale",
                        "[>>]   ? of 1.5  held back     Hidden: negative numbers",
                        "Total: 4.3 of 11 points that can be checked here; 1.5 pending; 1.5 decided at hand-in",
                        "Fix this first: Large numbers don't overflow. Worth 2 points, and 1 more wait for it.");
    }

    @Test
    void whatASubmissionSaysCantBecomeACommand() {
        List<String> lines = ConsoleTable.lines(Shown.toStudent(SampleGrades.hostile()));
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
                .anyMatch(line -> line.startsWith(
                        "     | A process that your program started, sleep (process 4711), was still running when the check was"
                                + " over, so the grader ended it. "));
        assertThat(String.join(" ", lines(passed.withProcesses(List.of(left))))).contains("That cost no points.");
        assertThat(lines(passed)).noneMatch(line -> line.contains("still running"));
        Explanation reason =
                new Explanation("Processes still ran", Optional.of("no process left"), Optional.of("sleep (4711)"));
        assertThat(lines(CheckResult.failed(passed.check(), reason, SampleGrades.ran(""))
                        .withProcesses(List.of(left))))
                .noneMatch(line -> line.contains("still running"));
    }

    private static List<String> lines(CheckResult check) {
        return ConsoleTable.lines(Shown.toStudent(SampleGrades.graded(List.of(check))));
    }

    @Test
    void whatWasLeftOutByRequestIsNotCalledLost() {
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleLeftOut.grade())))
                .containsSubsequence(
                        "[ok] 1.5 of 1.5  passed     The first ten numbers are right",
                        "[--]   0 of 2    failed     Large numbers don't overflow",
                        "[//]   ? of 1.5  left out   It is fast",
                        "     | Left out by request (-Dgrade.speedup=false).",
                        "[//]   ? of 1    left out   It stays fast",
                        "     | This check is hidden; it was left out by request.",
                        "Total: 1.5 of 6 points that can be checked here; 2.5 of them left out by request; 1.5 decided at hand-in",
                        "Left out: 2.5 points. Points left out by request aren't lost. To decide them, grade with neither"
                                + " -Dgrade.check nor -Dgrade.speedup=false.",
                        "Partial: something was left out by request, so this grade doesn't count.",
                        "Fix this first: Large numbers don't overflow. Worth 2 points.");
    }

    private static List<String> reason(String message) {
        List<String> lines = ConsoleTable.lines(Shown.toStudent(SampleGrades.graded(List.of(CheckResult.failed(
                SampleGrades.plan("a", "Does a", "1"), Explanation.of(message), SampleGrades.ran(""))))));
        return lines.stream().filter(line -> line.startsWith("     | ")).toList();
    }

    @Test
    void aLongReasonIsWrappedBetweenWordsAndKeepsItsEnd() {
        String words = "The file was to hold one line for each of its parts ".repeat(5);
        List<String> lines = reason(words + "but <run>/tmp/parts/0001.txt is missing\n\n  at parallel.A.b(A.java:7)");
        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= 160);
        assertThat(String.join(" ", lines).replace("     | ", ""))
                .isEqualTo(words + "but <run>/tmp/parts/0001.txt is missing at parallel.A.b(A.java:7)");
        assertThat(lines.get(2)).isEqualTo("     | at parallel.A.b(A.java:7)");
    }

    @Test
    void aReasonWithoutEndIsCutWhereItSaysSo() {
        assertThat(reason("line\n".repeat(6)))
                .containsExactly(
                        "     | line",
                        "     | line",
                        "     | line",
                        "     | line",
                        "     | line",
                        "     | ... the report has more");
        assertThat(reason("line\n".repeat(5))).hasSize(5).allMatch("     | line"::equals);
        assertThat(reason("x".repeat(70_000) + "\u0000".repeat(70_000)))
                .hasSize(6)
                .allMatch(line -> line.length() <= 160)
                .endsWith("     | ... the report has more");
    }

    @Test
    void aWordThatIsTooLongForALineLosesNothing() {
        String word = "\ud83d\ude00".repeat(200);
        assertThat(String.join("", reason(word)).replace("     | ", "")).isEqualTo(word);
    }

    @Test
    void ofACompilersComplaintEveryLineIsShown() {
        Grade grade = SampleGrades.notCompiled(
                "cannot find symbol\n  symbol:   class Cache\n  location: class parallel.Fibonacci");
        assertThat(ConsoleTable.lines(Shown.toStudent(grade)))
                .containsSequence(
                        "     | A.java:3: cannot find symbol",
                        "     | symbol: class Cache",
                        "     | location: class parallel.Fibonacci");
    }

    @Test
    void aCompileErrorIsShownWithItsCaret() {
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleGrades.notCompiled())))
                .containsSequence(
                        "     | src/main/java/parallel/fibonacci/Fibonacci.java:12: incompatible types: String cannot"
                                + " be converted to int",
                        "     |   \tint n = \"<b>forty</b>\";",
                        "     |   \t       ^");
    }

    @Test
    void theCauseStandsWholeBeforeTheCompilersWords() {
        Remark remark = new Remark(
                Remark.Kind.MISSING_MODULE,
                "src/main/java/p/A.java",
                8,
                List.of("java.desktop", "java.awt.geom", "java.base", "java.sql", "java.xml"));
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleGrades.notCompiled().withRemarks(List.of(remark)))))
                .containsSubsequence(
                        "No check ran. The compiler refused the submission; no check was run.",
                        "     * src/main/java/p/A.java:8 needs java.awt.geom from the module java.desktop of the JDK."
                                + " java.desktop isn't",
                        "     | available to submissions. Write your code without it. The available modules are java.base,"
                                + " java.sql and java.xml",
                        "     | (java.base has java.lang, java.util, java.math, java.time, java.io, java.net and more).",
                        "     The compiler said:",
                        "     | src/main/java/parallel/fibonacci/Fibonacci.java:12: incompatible types: String cannot"
                                + " be converted to int");
    }

    @Test
    void whatCameInsteadIsSaidWhereTheMessageDoesntSayIt() {
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleGrades.everyVerdict())))
                .contains("     | but was: 7540113804746346428");
        CheckResult said = CheckResult.failed(
                SampleGrades.plan("c", "Copies a file", "1"),
                new Explanation("It printed \"sa\".", Optional.of("say"), Optional.of("sa")),
                SampleGrades.ran(""));
        assertThat(lines(said)).noneMatch(line -> line.contains("but was: "));
    }

    @Test
    void aHiddenCheckTellsAStudentNothing() {
        assertThat(String.join("\n", ConsoleTable.lines(Shown.toStudent(SampleGrades.everyVerdict()))))
                .doesNotContain(SampleGrades.SECRET);
        assertThat(String.join("\n", ConsoleTable.lines(Shown.toTeacher(SampleGrades.everyVerdict()))))
                .contains(SampleGrades.SECRET);
    }

    @Test
    void afterAFailureOfTheGraderThereIsNoTotal() {
        assertThat(ConsoleTable.lines(Shown.toStudent(SampleGrades.infrastructure())))
                .contains("The grader failed. No space is left on the device.")
                .noneMatch(line -> line.startsWith("Total"));
    }
}
