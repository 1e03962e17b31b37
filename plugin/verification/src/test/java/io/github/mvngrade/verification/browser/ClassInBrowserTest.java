package io.github.mvngrade.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.report.classroom.ClassPage;
import io.github.mvngrade.report.classroom.ClassTally;
import io.github.mvngrade.report.gradebook.Alike;
import io.github.mvngrade.report.gradebook.GradebookRow;
import io.github.mvngrade.report.gradebook.GradebookRow.Settlement;
import io.github.mvngrade.report.gradebook.GradebookRow.Subject;
import io.github.mvngrade.verification.browser.Browser.Scheme;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RequiresTool({"chromium", "chromedriver"})
class ClassInBrowserTest {
    private static final int DESK = 1300;
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void writeThePageAndOpenTheBrowser() {
        ClassTally tally = new ClassTally();
        List<String> counts = List.of("10", "9.5", "2", "7.25");
        for (int i = 0; i < counts.size(); i++) {
            add(tally, (i == 2 ? SampleChecks.HOSTILE : "student-" + i), counts.get(i));
        }
        tally.alike("pi-estimation", List.of(new Alike(SampleChecks.HOSTILE, "bob", 91, 109)));
        page = ClassPage.write(
                folder.resolve("class"),
                SampleChecks.HOSTILE,
                tally,
                List.of("Look at " + SampleChecks.HOSTILE),
                Optional.empty());
        browser = new Browser(folder);
    }

    private static void add(ClassTally tally, String name, String counts) {
        Grade grade = new Grade(
                new ExerciseId("pi-estimation"),
                SampleChecks.HOSTILE,
                new SubmissionId("s-1"),
                Outcome.GRADED,
                "",
                Grade.Scope.COMPLETE,
                SampleChecks.all(),
                List.of(),
                Optional.empty(),
                new Provenance("1", "aa", "bb", "cc", 7, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
        Settlement settlement = new Settlement(
                Optional.of(Points.of(counts)), Points.ZERO, "2026-11-20T12:00:00Z (commit)", "", List.of(name));
        tally.add(
                new GradebookRow(
                        new Subject(name, "pi-estimation", List.of(name), "reports/x/index.html"),
                        Outcome.GRADED,
                        Optional.of(grade.score()),
                        settlement,
                        "",
                        Instant.EPOCH),
                Optional.of(grade),
                List.of(SampleChecks.HOSTILE));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanReadIt(Scheme scheme) {
        browser.show(page, DESK, scheme);
        assertThat(browser.accessibilityProblems()).isEmpty();
    }

    @Test
    void itAsksForNothingElse() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return performance.getEntriesByType('resource').map(entry => entry.name)"
                        + ".filter(name => !name.startsWith('data:'))"))
                .isEqualTo(List.of());
    }

    @Test
    void aNarrowScreenIsNotScrolledSideways() {
        browser.show(page, PHONE, Scheme.LIGHT);
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }

    @Test
    void hostileNamesStayText() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return window.owned === undefined && document.images.length === 0"))
                .isEqualTo(true);
        assertThat(browser.texts("h1").get(0)).contains("<img src=x onerror=");
    }

    /** By number and not by text: 10 is more than 9.5. */
    @Test
    void theKeyboardSortsTheTable() {
        browser.show(page, DESK, Scheme.LIGHT);
        sortByCounts();
        List<String> once = browser.texts("table.all tbody td:nth-child(4)");
        sortByCounts();
        List<String> twice = browser.texts("table.all tbody td:nth-child(4)");
        assertThat(List.of(once, twice))
                .containsExactlyInAnyOrder(List.of("2", "7.25", "9.5", "10"), List.of("10", "9.5", "7.25", "2"));
        assertThat(browser.ask(
                        "return document.querySelector('table.all th[aria-sort]').innerText.startsWith('Counts')"))
                .isEqualTo(true);
    }

    private static void sortByCounts() {
        assertThat(browser.ask("const button = document.querySelector('table.all thead th:nth-child(4) button');"
                        + " button.focus(); button.click(); return document.activeElement === button"))
                .isEqualTo(true);
    }
}
