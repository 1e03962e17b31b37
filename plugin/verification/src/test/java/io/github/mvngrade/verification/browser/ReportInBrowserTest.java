package io.github.mvngrade.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.proof.ProofPage;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.verification.browser.Browser.Scheme;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RequiresTool({"chromium", "chromedriver"})
class ReportInBrowserTest {
    private static final int DESK = 1000;
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path page;
    private static Path proof;
    private static Grade grade;

    @BeforeAll
    static void writeTheReportAndOpenTheBrowser() {
        grade = grade(SampleChecks.all());
        page = GradeReport.write(
                Redaction.forAudience(grade, Audience.STUDENT), folder.resolve("report"), Optional.empty());
        proof = ProofPage.write(SampleProof.ofEverything(), folder.resolve("report"), Optional.empty());
        browser = new Browser(folder);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Grade grade(List<CheckResult> checks) {
        return new Grade(
                new ExerciseId("pi-estimation"),
                SampleChecks.HOSTILE,
                new SubmissionId("s-1"),
                Outcome.GRADED,
                "",
                Grade.Scope.COMPLETE,
                checks,
                List.of(),
                Optional.empty(),
                new Provenance("1", "aa", "bb", "cc", 7, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanReadIt(Scheme scheme) {
        browser.show(page, DESK, scheme);
        assertThat(browser.accessibilityProblems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanReadAProof(Scheme scheme) {
        browser.show(proof, DESK, scheme);
        assertThat(browser.accessibilityProblems()).isEmpty();
    }

    @Test
    void aProofAsksForNothingElseAndItsMatrixIsScrolledOnItsOwn() {
        browser.show(proof, PHONE, Scheme.LIGHT);
        assertThat(browser.ask("return performance.getEntriesByType('resource').map(entry => entry.name)"
                        + ".filter(name => !name.startsWith('data:'))"))
                .isEqualTo(List.of());
        assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        assertThat(browser.ask("const region = document.querySelector('.matrix').parentElement;"
                        + " region.scrollLeft = 100; const check = document.querySelector('.matrix tbody th');"
                        + " return region.scrollLeft == 100 && check.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
        assertThat(browser.ask("return document.images.length + document.scripts.length"))
                .isEqualTo(0L);
    }

    @Test
    void itAsksForNothingElse() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return performance.getEntriesByType('resource').map(entry => entry.name)"
                        + ".filter(name => !name.startsWith('data:'))"))
                .isEqualTo(List.of());
        assertThat(browser.ask("return document.scripts.length")).isEqualTo(0L);
    }

    @Test
    void itShowsTheGradesOwnVerdictsAndPoints() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.texts(".check h3"))
                .containsExactlyElementsOf(grade.checks().stream()
                        .map(check -> check.check().title())
                        .toList());
        assertThat(browser.texts(".check .points"))
                .containsExactly("1.5 of 1.5 points", "0 of 2 points", "2 points pending");
        assertThat(browser.texts("main").get(0)).contains("1.5").contains("pending");
    }

    @Test
    void everyLinkLeadsToAPlaceThatCanBeSeen() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return [...document.querySelectorAll('a[href]')].filter(link =>"
                        + " !document.getElementById(link.getAttribute('href').slice(1))"
                        + " || document.getElementById(link.getAttribute('href').slice(1)).getBoundingClientRect().height"
                        + " == 0).map(link => link.outerHTML)"))
                .isEqualTo(List.of());
        assertThat((Long) browser.ask("return document.querySelectorAll('a[href]').length"))
                .isGreaterThan(5);
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
        assertThat(browser.ask("return window.owned === undefined")).isEqualTo(true);
        assertThat(browser.texts("h1").get(0)).contains("<img src=x onerror=");
        assertThat(browser.ask("return document.images.length")).isEqualTo(0L);
    }

    @Test
    void curvesShowAsManyPointsAsTheirTablesHaveTimes() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return document.querySelectorAll('#scaling-check-speedup circle.dot').length"))
                .isEqualTo(4L);
        assertThat(browser.ask("return document.querySelectorAll('#scaling-check-speedup tbody tr').length"))
                .isEqualTo(4L);
        assertThat(browser.ask("return document.querySelectorAll('#sweep-check-speedup path.mark > title').length"))
                .isEqualTo(20L);
        assertThat(browser.ask("return document.querySelectorAll('#sweep-check-speedup tbody td').length"))
                .isEqualTo(20L);
        assertThat(browser.ask("return document.querySelectorAll('#comparison-check-speedup rect.dot').length"))
                .isEqualTo(2L);
        assertThat(browser.ask("return document.querySelectorAll('#comparison-check-speedup tbody tr').length"))
                .isEqualTo(3L);
    }

    @Test
    void picturesHaveTheirBarsAndNumbersWithinReachOfTheKeyboard() {
        browser.show(page, DESK, Scheme.LIGHT);
        assertThat(browser.ask("return document.querySelectorAll('rect.process-survivor').length"))
                .isEqualTo(1L);
        assertThat(browser.ask("return document.querySelectorAll('path.capacity, path.enough').length"))
                .isEqualTo(2L);
        assertThat(browser.ask("const summary = [...document.querySelectorAll('summary')].find(element =>"
                        + " element.innerText.startsWith('The processes')); summary.focus(); summary.click();"
                        + " return document.activeElement === summary && summary.parentElement.open"))
                .isEqualTo(true);
    }
}
