package io.github.mvngrade.report.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.gradebook.Alike;
import io.github.mvngrade.report.gradebook.GradebookRow;
import io.github.mvngrade.report.gradebook.GradebookRow.Settlement;
import io.github.mvngrade.report.gradebook.GradebookRow.Subject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPageTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path folder;

    private static ClassTally tally(String... submissions) {
        Grade grade = SampleGrades.everyVerdict();
        ClassTally tally = new ClassTally();
        for (String submission : submissions) {
            tally.add(
                    new GradebookRow(
                            new Subject(
                                    submission, grade.exercise().value(), List.of("Ada & Co"), "reports/x/index.html"),
                            Outcome.GRADED,
                            Optional.of(grade.score()),
                            new Settlement(
                                    Optional.of(Points.of("4")), Points.of("0.3"), "now", "3 h late", List.of("note")),
                            "",
                            NOON),
                    Optional.of(grade),
                    submission.equals("ada") ? List.of("one-seed-for-all", "<b>another</b>") : List.of());
        }
        tally.add(
                new GradebookRow(
                        new Subject("broken", "", List.of(), ""),
                        Outcome.UNREADABLE,
                        Optional.empty(),
                        Settlement.of(Optional.empty()),
                        "it is a <b>.rar</b>",
                        NOON),
                Optional.empty(),
                List.of());
        return tally;
    }

    private Document page(ClassTally tally) throws Exception {
        return Jsoup.parse(ClassPage.write(folder, "Autumn <2026>", tally, List.of("Look & see."), Optional.empty())
                .toFile());
    }

    @Test
    void theMostAlikeAreShownIfTheyWereCompared() throws Exception {
        String exercise = SampleGrades.everyVerdict().exercise().value();
        ClassTally tally = tally("ada", "bob");
        assertThat(page(tally).text()).doesNotContain("Most alike");
        tally.alike(exercise, Collections.nCopies(30, new Alike("ada", "<i>bob</i>", 91, 109)));
        tally.alike("another", List.of(new Alike("x", "y", 1, 1)));
        assertThat(page(tally).select("#alike-" + exercise + " ~ div").last().select("tbody tr"))
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.select("th, td").eachText())
                        .containsExactly("ada", "<i>bob</i>", "91 %", "109"));
    }

    @Test
    void eachSubmissionHasARowWithWhatCounts() throws Exception {
        Document page = page(tally("ada", "bob"));
        assertThat(page.select("table.all tbody tr")).hasSize(3);
        assertThat(page.select("table.all tbody tr").get(0).select("th, td").eachText())
                .containsExactly(
                        "ada",
                        "Ada & Co",
                        SampleGrades.everyVerdict().exercise().value(),
                        "4",
                        "11",
                        "1.5",
                        "now",
                        "3 h late",
                        "note");
        assertThat(page.select("table.all a").eachAttr("href")).containsOnly("reports/x/index.html");
        assertThat(page.select("h1").text()).isEqualTo("Autumn <2026>");
        assertThat(page.text()).contains("it is a <b>.rar</b>").contains("Look & see.");
        assertThat(page.select(".counts li").eachText())
                .containsExactly(
                        "3 submissions", "2 graded", "1 not readable", "2 with pending points", "2 handed in late");
    }

    @Test
    void checksAreCountedAndFailuresOfOneKindAreOne() throws Exception {
        Document page = page(tally("ada", "bob", "cy"));
        int checks = SampleGrades.everyVerdict().checks().size();
        assertThat(page.select("table.sortable:not(.all) tbody tr")).hasSize(checks);
        assertThat(page.select(".failures tbody tr td:nth-child(3)").eachText())
                .isNotEmpty()
                .containsOnly("3");
        assertThat(page.select(".failures tbody tr td:nth-child(4)").eachText()).containsOnly("ada, bob, cy");
        int spread = page.select(".spread td").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(spread).isEqualTo(3);
    }

    @Test
    void whoeverLosesWhatAKnownMistakeLosesIsNamedBesideIt() throws Exception {
        Document page = page(tally("ada", "bob"));
        assertThat(page.select(".mistakes tbody th, .mistakes tbody td").eachText())
                .containsExactly("one-seed-for-all or <b>another</b>", "1", "ada");
        assertThat(page(tally("bob")).select(".mistakes")).isEmpty();
    }

    /** A browser runs a script of this page only if its policy has the script's hash. */
    @Test
    void itsPolicyNamesItsOwnScriptsAndNoOther() throws Exception {
        Document page = page(tally("ada"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(page.select("script")).hasSize(2);
        for (Element script : page.select("script")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(policy).startsWith("default-src 'none'");
    }

    @Test
    void anEmptyClassHasAPage() throws Exception {
        Document page = Jsoup.parse(ClassPage.write(folder, "Nobody", new ClassTally(), List.of(), Optional.empty())
                .toFile());
        assertThat(page.select("table.all tbody tr")).isEmpty();
        assertThat(page.select(".counts li").eachText()).containsExactly("0 submissions");
    }
}
