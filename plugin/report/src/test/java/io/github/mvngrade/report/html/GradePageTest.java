package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.report.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradePageTest {
    private static final int MOST_BYTES = 300_000;

    static Stream<ShownGrade> grades() {
        return SampleGrades.all().stream().flatMap(grade -> Stream.of(Shown.toStudent(grade), Shown.toTeacher(grade)));
    }

    private static String render(Grade grade) {
        return render(Shown.toStudent(grade));
    }

    private static String render(ShownGrade grade) {
        return GradePage.render(grade, Templates.of(Optional.empty()));
    }

    /** To make the golden files anew, run the tests with {@code -DargLine=-Dgolden.regenerate=true}, and look at what changed. */
    @Test
    void aPageIsAsItWas() throws IOException {
        GoldenFile.compare("every-verdict.html", render(SampleGrades.everyVerdict()));
        GoldenFile.compare("not-compiled.html", render(SampleGrades.notCompiled()));
    }

    @Test
    void aCauseComesBeforeTheCompilersWordsAndARemarkOfAGradeStandsAtItsTop() {
        Remark remark = Remark.of(Remark.Kind.UTF_16, "src/main/java/p/A.java");
        assertThat(Jsoup.parse(render(SampleGrades.notCompiled().withRemarks(List.of(remark))))
                        .select("section.first")
                        .text())
                .containsSubsequence(
                        "The compiler refused the submission",
                        "src/main/java/p/A.java is stored as UTF-16, which the compiler can't read. Save it as UTF-8.",
                        "The compiler said:",
                        "incompatible types");
        assertThat(render(SampleGrades.notCompiled())).doesNotContain("The compiler said:");
        Remark skipped = Remark.of(Remark.Kind.BYTE_ORDER_MARK, "src/main/java/p/A.java");
        assertThat(Jsoup.parse(render(SampleGrades.allThatCanBeChecked().withRemarks(List.of(skipped))))
                        .select(".total .note")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("src/main/java/p/A.java begins with a byte order mark");
    }

    @Test
    void itSaysWhereTheTimeWent() {
        Machine.Took took = new Machine.Took(
                Duration.ofMillis(812), Duration.ofMillis(2_500), Duration.ofNanos(9), Duration.ofMillis(12_345));
        assertThat(facts(SampleGrades.allThatCanBeChecked().withTimes(took)))
                .contains("Time 15.7 s: preparing 812 ms, checks 2.50 s, measuring 12.3 s");
        assertThat(facts(SampleGrades.allThatCanBeChecked()))
                .as("nobody looked at the clock")
                .isNotEmpty()
                .noneMatch(fact -> fact.startsWith("Time"));
    }

    private static List<String> facts(Grade grade) {
        return Jsoup.parse(render(grade)).select("dl.facts div").eachText();
    }

    @ParameterizedTest
    @MethodSource("grades")
    void everyLinkHasItsTargetAndEveryIdIsUnique(ShownGrade grade) {
        Document page = Jsoup.parse(render(grade));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).isNotEmpty().allSatisfy(link -> assertThat(link)
                .startsWith("#")
                .satisfies(target -> assertThat(ids).contains(target.substring(1))));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("grades")
    void thePageParsesWithoutErrorsAndLoadsNothing(ShownGrade grade) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        String html = render(grade);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, img, iframe, object, embed, link:not([href=data:,]), [src], base"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("@import")
                .doesNotContainPattern("url\\(\"?(?!\"?data:)");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("grades")
    void headingsLeaveNoLevelOut(ShownGrade grade) {
        int last = 0;
        for (Element heading : Jsoup.parse(render(grade)).select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(last).isPositive();
    }

    @Test
    void hostileWordsStayText() {
        Document page = Jsoup.parse(render(SampleGrades.hostile()));
        assertThat(page.select("h1").text())
                .contains(
                        "<script>alert(1)</script> \" ' & ${7*7} #set($x = 1) red [U+001B]]0;title[U+0007] [U+202E]evil [U+D800] [U+0000]");
        assertThat(page.html()).doesNotContain("\u001b", "\u202e", "\u0000", "\ufffd");
    }

    @Test
    void aStudentSeesNothingOfAHiddenCheckButItsTitlePointsVerdictAndHint() {
        String page = render(SampleGrades.everyVerdict());
        assertThat(page).doesNotContain(SampleGrades.SECRET).doesNotContain("1.9×");
        assertThat(Jsoup.parse(page).select("#check-edge-cases").text())
                .isEqualTo(
                        "Hidden: edge cases ✗ failed 0 of 1.5 points This check is hidden; what it tries isn't shown."
                                + " Hint: Think of the ends of the range.");
        assertThat(render(Shown.toTeacher(SampleGrades.everyVerdict()))).contains(SampleGrades.SECRET + " output");
    }

    @Test
    void theFirstThingToFixIsTheOneWithMostAtStake() {
        Document page = Jsoup.parse(render(SampleGrades.everyVerdict()));
        assertThat(page.select(".first").text())
                .isEqualTo("Fix this first Large numbers don't overflow cached(92) must fit into a long"
                        + " Hint: Look at the types that you compute with. Worth 2 points, and 1 more wait for it.");
    }

    @Test
    void aValueWithNothingToCompareItWithIsSaidInWords() {
        CheckResult failed = CheckResult.failed(
                SampleGrades.plan("alone", "Alone", "1"),
                new Explanation("Threw.", Optional.of("55"), Optional.empty()),
                SampleGrades.ran(""));
        Document page = Jsoup.parse(render(SampleGrades.graded(List.of(failed))));
        assertThat(page.select("#check-alone .words").first().wholeText()).isEqualTo("Threw.\nExpected: 55");
        assertThat(page.select(".difference")).isEmpty();
    }

    @Test
    void pointsHeldBackArentLost() {
        Document page = Jsoup.parse(render(SampleGrades.allThatCanBeChecked()));
        assertThat(page.select(".sentence").text())
                .isEqualTo("6.5 of 6.5 points that can be checked here; 3.5 decided at hand-in.");
        assertThat(page.select(".parts dt").eachText()).containsExactly("earned", "held back");
        assertThat(page.select(".first")).isEmpty();
    }

    @Test
    void pointsLeftOutByRequestArentLost() {
        Document page = Jsoup.parse(render(SampleLeftOut.grade()));
        assertThat(page.select(".sentence").text())
                .isEqualTo(
                        "1.5 of 6 points that can be checked here; 2.5 of them left out by request; 1.5 decided at hand-in.");
        assertThat(page.select(".parts dt").eachText())
                .containsExactly("earned", "lost so far", "left out", "held back");
        assertThat(page.select("#check-speedup .row").text()).isEqualTo("It is fast – left out 1.5 points left out");
        assertThat(page.select(page.select("#check-speedup a.verdict").attr("href"))
                        .text())
                .startsWith("– left out It was left out by request");
    }

    @Test
    void aCompileErrorShowsItsPlaceItsLineAndACaretUnderTheColumn() {
        Document page = Jsoup.parse(render(SampleGrades.notCompiled()));
        Element complaint = page.selectFirst(".complaints li");
        assertThat(complaint).isNotNull();
        assertThat(complaint.select(".place").text()).isEqualTo("src/main/java/parallel/fibonacci/Fibonacci.java:12");
        assertThat(complaint.select("pre").first().wholeText()).startsWith("\tint n = \"<b>forty</b>\";\n\t       ^");
    }

    @Test
    void afterAFailureOfTheGraderThereAreNoPointsToMisread() {
        Document page = Jsoup.parse(render(SampleGrades.infrastructure()));
        assertThat(page.select("#total").text()).isEqualTo("No grade");
        assertThat(page.select(".first").text()).contains("No space is left on the device.");
    }

    @Test
    void theSeedToRepeatItIsOnThePage() {
        assertThat(render(SampleGrades.allThatCanBeChecked())).contains("mvn grade -Dgrade.seed=4711");
    }

    @Test
    void aPageStaysSmallWhateverIsPrinted() {
        String flood = "<\"&'>\u0001\u00fc\ud83d\ude00".repeat(20_000);
        List<CheckResult> checks = IntStream.range(0, 40)
                .mapToObj(i -> CheckResult.failed(
                        SampleGrades.plan("c" + i, "Check " + i, "1"),
                        new Explanation(flood, Optional.of(flood), Optional.of("x" + flood + "y")),
                        SampleGrades.ran(flood)))
                .toList();
        String page = render(SampleGrades.graded(checks));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(page).contains("characters left out ...]");
    }

    @Test
    void aCourseReplacesOneTemplateAndKeepsTheOthers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("verdicts.vm"), "<p id=\"verdicts\">$view.head().submission()</p>");
        String page = GradePage.render(Shown.toStudent(SampleGrades.notCompiled()), Templates.of(Optional.of(folder)));
        assertThat(Jsoup.parse(page).select("p#verdicts").text()).isEqualTo("s-0042");
        assertThat(page).contains("Fix this first: it doesn't compile");
    }

    @Test
    void aWrongTemplateIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("grade.vm"), "$view.nothing()");
        Templates templates = Templates.of(Optional.of(folder));
        assertThatThrownBy(() -> GradePage.render(Shown.toStudent(SampleGrades.notCompiled()), templates))
                .hasMessageContaining("grade.vm")
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> Templates.of(Optional.of(folder.resolve("absent"))))
                .hasMessageContaining("doesn't exist");
    }
}
