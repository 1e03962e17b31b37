package io.github.mvngrade.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.Shown;
import io.github.mvngrade.report.html.GradePage;
import io.github.mvngrade.report.html.Templates;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CoverageViewTest {
    private static final Grade UNMEASURED = SampleGrades.allThatCanBeChecked();

    private static Document page(Grade grade) {
        return Jsoup.parse(GradePage.render(Shown.toStudent(grade), Templates.of(Optional.empty())));
    }

    @Test
    void eachLineSaysInWordsWhetherItRan() {
        Document page = page(SampleGrades.everyVerdict());
        assertThat(page.select(".coverage details summary").eachText())
                .containsExactly(
                        "src/main/java/parallel/fibonacci/Fibonacci.java 2 of 3 lines (66 %), 1 of 2 branches",
                        "src/main/java/parallel/fibonacci/package-info.java no code");
        assertThat(page.select(".coverage details").first().select("tbody tr").eachText())
                .contains(
                        "5 partly 1/2 if (n < 2) {",
                        "6 missed return n;",
                        "7 }",
                        "8 ran, child return NUMBERS.apply(n);");
        assertThat(page.select(".coverage tr.partly code").first().wholeText()).isEqualTo("        if (n < 2) {");
    }

    @Test
    void aHundredPercentMeansAll() {
        SourceLine ran = new SourceLine("x", SourceLine.Status.FULL, Counter.NOTHING, SourceLine.Ran.SUBJECT);
        SourceLine missed = new SourceLine("x", SourceLine.Status.MISSED, Counter.NOTHING, SourceLine.Ran.NOWHERE);
        SourceCoverage most = new SourceCoverage("A.java", Collections.nCopies(999, ran));
        SourceCoverage rest = new SourceCoverage("B.java", List.of(missed));
        assertThat(CoverageView.of(Coverage.of(List.of(most))).figures()).isEqualTo("999 of 999 lines (100 %) ran");
        assertThat(CoverageView.of(Coverage.of(List.of(most, rest))).figures())
                .isEqualTo("999 of 1000 lines (99 %) ran");
    }

    @Test
    void withoutFiguresThereIsAReason() {
        Grade grade = UNMEASURED.withCoverage(Coverage.unavailable("There are no figures: <b>time</b> ran out."));
        assertThat(page(grade).select(".coverage p").text()).isEqualTo("There are no figures: <b>time</b> ran out.");
        assertThat(page(UNMEASURED).select(".coverage")).isEmpty();
    }

    @Test
    void thePageStaysReadableWhateverIsHandedIn() {
        SourceLine line = new SourceLine(
                "\u202e" + "x".repeat(100_000), SourceLine.Status.FULL, Counter.NOTHING, SourceLine.Ran.SUBJECT);
        SourceLine empty = new SourceLine("", SourceLine.Status.EMPTY, Counter.NOTHING, SourceLine.Ran.NOWHERE);
        SourceCoverage large = new SourceCoverage("A.java", Collections.nCopies(500, line));
        SourceCoverage endless = new SourceCoverage("B.java", Collections.nCopies(100_000, empty));
        CoverageView view = CoverageView.of(Coverage.of(List.of(large, endless)));
        assertThat(view.files().get(0).note()).isEmpty();
        assertThat(view.files().get(1).note()).contains("no room");
        assertThat(view.files().get(1).lines()).isEmpty();
        assertThat(view.files().get(0).lines().get(0).text())
                .startsWith("[U+202E]xxx")
                .hasSize(302);
    }
}
