package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.SampleParts;
import io.github.mvngrade.report.Shown;
import io.github.mvngrade.report.console.ConsoleTable;
import io.github.mvngrade.report.words.RemarkWords;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a student sees of points that have parts. */
class PartsPageTest {
    private static final ShownGrade SHOWN = Shown.toStudent(SampleParts.grade());

    private static Document page(ShownGrade shown) {
        return Jsoup.parse(GradePage.render(shown, Templates.of(Optional.empty())));
    }

    @Test
    void aPageIsAsItWas() throws IOException {
        GoldenFile.compare("parts.html", GradePage.render(SHOWN, Templates.of(Optional.empty())));
    }

    @Test
    void eachPartHasItsPointsAndWhatFailedSaysWhy() {
        Document page = page(SHOWN);
        assertThat(page.select("#check-errors .shares li").eachText())
                .containsExactly(
                        "✓ no source: passed, 1 of 1",
                        "✗ a folder <b>: failed, 0 of 1 It goes on. Expected: refused But was: copied 42",
                        "✓ no arguments: passed, 1 of 1");
        assertThat(page.select("#check-errors .points").text()).isEqualTo("2 of 3 points");
        assertThat(page.select("#check-errors").text()).contains("Hint: Look at what is refused.");
        assertThat(page.select("#check-stopped .shares li").eachText())
                .containsExactly(
                        "✓ no source: passed, 1 of 1",
                        "✗ a folder <b>: stopped, 0 of 1",
                        "○ no arguments: not tried, 0 of 1");
    }

    @Test
    void ofAHiddenCheckAStudentSeesWhichPartsPassedAndATeacherWhy() throws IOException {
        assertThat(page(SHOWN).select("#check-odd .shares li").eachText())
                .containsExactly(
                        "✓ no source: passed, 1 of 1",
                        "✗ a folder <b>: failed, 0 of 1",
                        "✓ no arguments: passed, 1 of 1");
        assertThat(page(Shown.toTeacher(SampleParts.grade()))
                        .select("#check-odd .shares li")
                        .text())
                .contains("copied 42");
        String document = GradeJson.render(SHOWN, RemarkWords::of);
        assertThat(document.substring(document.indexOf("\"odd\""))).doesNotContain("copied 42", "PARTS_MISSING");
        assertThat(GradeJson.parse(document)).isEqualTo(SHOWN);
    }

    @Test
    void theTerminalSaysWhatIsMissingAndWhy() {
        assertThat(ConsoleTable.lines(SHOWN))
                .containsSubsequence(
                        "[~~] 2 of 3  partial  Errors are refused",
                        "     | 2 of 3 parts passed. Missing: \"a folder <b>\".",
                        "     | - a folder <b>: It goes on.",
                        "     |   Expected: refused",
                        "     |   But was: copied 42",
                        "[~~] 1 of 3  partial  Errors end in time",
                        "     | In part \"a folder <b>\": Did not end within 10 s.",
                        "     | - a folder <b>: stopped",
                        "     | - no arguments: not tried",
                        "[ok] 3 of 3  passed   All errors at once",
                        "[~~] 2 of 3  partial  Odd errors are refused",
                        "     | This check is hidden; what it tries isn't shown.",
                        "Fix this first: Errors end in time. Worth 2 points.");
    }
}
