package io.github.mvngrade.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aMeasuredSpeedupIsNeverRoundedUp() {
        assertThat(Numbers.ratio(1.5999)).isEqualTo("1.59×");
        assertThat(Numbers.ratio(1.6)).isEqualTo("1.60×");
        assertThat(Numbers.ratio(99.99)).isEqualTo("99.9×");
        assertThat(Numbers.ratio(999.99)).isEqualTo("999×");
        assertThat(Numbers.ratio(1e7)).isEqualTo("10000000×");
        assertThat(Numbers.ratio(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }

    @Test
    void aTargetIsSaidExactly() {
        assertThat(Numbers.exact(1.6)).isEqualTo("1.6×");
        assertThat(Numbers.exact(1000)).isEqualTo("1000×");
    }

    @Test
    void timesHaveThreeDigitsAndAFittingUnit() {
        assertThat(Numbers.seconds(1.3)).isEqualTo("1.30 s");
        assertThat(Numbers.seconds(0.0352)).isEqualTo("35.2 ms");
        assertThat(Numbers.seconds(0.0000041)).isEqualTo("4.10 µs");
        assertThat(Numbers.seconds(0.9999)).isEqualTo("1.00 s");
        assertThat(Numbers.seconds(1234.5)).isEqualTo("1230 s");
        assertThat(Numbers.duration(Duration.ofMillis(999))).isEqualTo("999 ms");
        assertThat(Numbers.duration(Duration.ofMillis(1500))).isEqualTo("1.50 s");
    }

    @Test
    void harmlessTextStaysAsItIs() {
        String text = "a\tb\nc < d & \u00fc \ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb";
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void controlCharactersAreSeenInsteadOfActing() {
        assertThat(Visible.of("\u001b[1;31mred\u001b[0m")).isEqualTo("red");
        assertThat(Visible.of("\u001b[2J\u0007\u009b1m")).isEqualTo("[U+001B][2J[U+0007][U+009B]1m");
        assertThat(Visible.of("a\r\nb\rc")).isEqualTo("a\nb[U+000D]c");
        assertThat(Visible.of("\u202e\u2066\ufeff\u2028\udc00\uffff"))
                .isEqualTo("[U+202E][U+2066][U+FEFF][U+2028][U+DC00][U+FFFF]");
        assertThat(Visible.line(" a\n\tb ")).isEqualTo("a  b");
    }

    @Test
    void anExcerptKeepsBeginningAndEndAndWholeCharacters() {
        assertThat(PageExcerpt.of("short", 5)).isEqualTo("short");
        assertThat(PageExcerpt.of("abcdefghij", 6)).isEqualTo("abc\n[... 4 characters left out ...]\nhij");
        assertThat(PageExcerpt.of("\ud83d\ude00".repeat(4), 12))
                .isEqualTo("\ud83d\ude00\n[... 4 characters left out ...]\n\ud83d\ude00");
    }

    @Test
    void anExcerptLeavesOutWholeLinesWhereItCan() {
        assertThat(PageExcerpt.of("one\ntwo\nthree\nfour\nfive\n", 12))
                .isEqualTo("one\n[... 14 characters left out ...]\nfive\n");
    }

    @Test
    void aTextThatWasCutBeforeHasOneGap() {
        String cut = "a".repeat(30) + " [... 1,000 characters left out ...] " + "b".repeat(30);
        assertThat(PageExcerpt.of(cut, 70))
                .isEqualTo("a".repeat(30) + "\n[... 1,000 characters left out ...]\n" + "b".repeat(30));
        assertThat(PageExcerpt.of(cut, 40))
                .isEqualTo("a".repeat(20) + "\n[... 1,020 characters left out ...]\n" + "b".repeat(20));
    }

    @Test
    void whatKeepsAClassFromBeingGradedIsFixedFirst() {
        Remark renamed = Remark.of(Remark.Kind.NOT_A_SOURCE_NAME, "src/p/Fibonacci.java.txt", "Fibonacci.java");
        Remark other = Remark.of(Remark.Kind.NOT_A_SOURCE_NAME, "src/p/Cache.java.txt", "Cache.java");
        CheckResult wrong = CheckResult.failed(
                SampleGrades.plan("w", "W", "2"), Explanation.of("Wrong `Fibonacci`"), SampleGrades.ran(""));
        Grade grade = SampleGrades.graded(List.of(lacking("a", "2.5"), lacking("b", "1"), wrong));
        FirstFix fix = FirstFix.of(grade.withRemarks(List.of(other, renamed))).orElseThrow();
        assertThat(fix.what()).startsWith("src/p/Fibonacci.java.txt isn't graded");
        assertThat(fix.worth()).isEqualTo("Worth 3.5 points");
        assertThat(FirstFix.of(grade.withRemarks(List.of(other))).orElseThrow().what())
                .isEqualTo("Title of a.");
    }

    private static CheckResult lacking(String id, String points) {
        return CheckResult.refused(
                SampleGrades.plan(id, "Title of " + id, points), "Your sources have no public class `Fibonacci`");
    }

    @Test
    void whatIsNoTextIsCountedWhereItIsMuch() {
        assertThat(Visible.of("a" + "\uFFFD".repeat(8))).isEqualTo("a" + "\uFFFD".repeat(8));
        assertThat(Visible.of("a" + "\uFFFD".repeat(2000) + "b")).isEqualTo("a[2,000 characters that aren't text]b");
    }

    @Test
    void theTotalSaysWhatIsStillOpen() {
        assertThat(ScoreWords.total(score("1", "0", "0", "1"))).isEqualTo("1 of 1 point");
        assertThat(ScoreWords.total(score("6.5", "0", "3.5", "10")))
                .isEqualTo("6.5 of 6.5 points that can be checked here; 3.5 decided at hand-in");
        assertThat(ScoreWords.total(score("6", "2.5", "0", "10")))
                .isEqualTo("6 of 7.5 points that can be decided here; 2.5 pending");
        Score leftOut = Score.of(SampleLeftOut.grade().checks());
        assertThat(ScoreWords.total(leftOut))
                .isEqualTo(
                        "1.5 of 6 points that can be checked here; 2.5 of them left out by request; 1.5 decided at hand-in");
    }

    @Test
    void whatWasLeftOutByRequestIsNothingToFix() {
        FirstFix fix = FirstFix.of(SampleLeftOut.grade()).orElseThrow();
        assertThat(fix.check().check().id().value()).isEqualTo("large-numbers");
        assertThat(fix.worth()).isEqualTo("Worth 2 points");
    }

    private static Score score(String earned, String pending, String heldBack, String max) {
        return new Score(Points.of(earned), Points.of(pending), Points.of(heldBack), Points.of(max));
    }

    @Test
    void marksAndSymbolsTellEveryVerdictApart() {
        assertThat(VerdictWords.all()).hasSize(Verdict.values().length + 1);
        assertThat(VerdictWords.all().stream().map(VerdictWords::mark))
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.length() == 4);
        assertThat(VerdictWords.all().stream().map(VerdictWords::symbol)).doesNotHaveDuplicates();
        assertThat(VerdictWords.all().stream().map(VerdictWords::slug)).doesNotHaveDuplicates();
    }

    @Test
    void aCaretStandsUnderItsColumnAndNeverBeyondTheLine() {
        assertThat(SourcePointer.of(new Diagnostic("A.java", 3, 4, "m", "\tab;")))
                .isEqualTo(new SourcePointer("A.java:3", "\tab;", "\t  ^"));
        assertThat(SourcePointer.of(new Diagnostic("A.java", 3, 99, "m", "ab")).caret())
                .isEqualTo("  ^");
        assertThat(SourcePointer.of(new Diagnostic("A.java", 0, 0, "m", "ab")))
                .isEqualTo(new SourcePointer("A.java", "ab", ""));
        assertThat(SourcePointer.of(new Diagnostic("", 0, 0, "m", ""))).isEqualTo(new SourcePointer("", "", ""));
    }
}
