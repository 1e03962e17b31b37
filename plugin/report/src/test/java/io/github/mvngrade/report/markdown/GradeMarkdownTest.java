package io.github.mvngrade.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.Shown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeMarkdownTest {
    private static String markdown(Grade... grades) {
        return GradeMarkdown.of(
                "The course", Arrays.stream(grades).map(Shown::toStudent).toList());
    }

    @Test
    void anExerciseIsAHeadingATableAndItsReasons() {
        assertThat(markdown(SampleGrades.everyVerdict()).lines())
                .containsSubsequence(
                        "## The course: 4.3 of 11 points that can be checked here; 1.5 pending; 1.5 decided at hand-in",
                        "**Fix this first:** Large numbers don't overflow. Worth 2 points, and 1 more wait for it.",
                        "| | points | check |",
                        "|---|---|---|",
                        "| ✓ passed | 1.5 of 1.5 | The first ten numbers are right |",
                        "| ✗ failed | 0 of 2 | Large numbers don't overflow |",
                        "| ? unmeasurable | ? of 1.5 | Two processes are faster than one |",
                        "| … held back | ? of 1.5 | Hidden: negative numbers |",
                        "<details><summary>✗ Large numbers don't overflow</summary>",
                        "<pre>",
                        "failed: 0 of 2 points",
                        "cached(92) must fit into a long",
                        "Expected: 7540113804746346429",
                        "</pre>",
                        "</details>");
    }

    @Test
    void aCourseHasAHeadingForEachExercise() {
        assertThat(markdown(SampleGrades.allThatCanBeChecked(), SampleGrades.notCompiled())
                        .lines())
                .containsSubsequence(
                        "## The course: 6.5 of 16.5 points that can be checked here; 3.5 decided at hand-in",
                        "### Fibonacci, faster: 6.5 of 6.5 points that can be checked here; 3.5 decided at hand-in",
                        "### Fibonacci, faster: 0 of 10 points",
                        "No check ran.",
                        "src/main/java/parallel/fibonacci/Cache.java:3: ';' expected");
    }

    /** GitHub ends a block of text at its closing tag, and takes for markup what stands outside of blocks. */
    @Test
    void whatASubmissionSaysStaysText() {
        List<String> lines = markdown(SampleGrades.hostile()).lines().toList();
        assertThat(lines)
                .noneMatch(line -> line.matches(".*(?<!\\\\)<script.*"))
                .noneMatch(line -> line.strip().startsWith("::"))
                .noneMatch(line -> line.contains("##["));
        assertThat(lines.stream().filter("<pre>"::equals).count())
                .isPositive()
                .isEqualTo(lines.stream().filter("</pre>"::equals).count());
        assertThat(MarkdownText.block("a</pre>\n\n# b & <b>"))
                .isEqualTo("<pre>\na&lt;/pre&gt;\n\n# b &amp; &lt;b&gt;\n</pre>\n");
        assertThat(MarkdownText.inline("a|b\n# *c* @d `e` [f](g) <h> $i$ &amp; \\"))
                .isEqualTo("a\\|b \\# \\*c\\* \\@d \\`e\\` \\[f\\](g) \\<h\\> \\$i\\$ \\&amp; \\\\");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(MarkdownText.block("x".repeat(100_000)))
                .hasSizeLessThan(2_200)
                .contains("left out");
    }
}
