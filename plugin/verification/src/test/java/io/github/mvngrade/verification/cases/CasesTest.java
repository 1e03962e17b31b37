package io.github.mvngrade.verification.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each submission in {@code src/cases} gets its points, and the cause is named. {@code -Dcases=TEXT} takes some of them. */
class CasesTest {
    private static TestGrader grader;

    @TempDir
    Path folder;

    @BeforeAll
    static void linkTheImage() throws Exception {
        grader = TestGrader.create();
    }

    static List<Case> cases() {
        return Case.named(System.getProperty("cases", ""));
    }

    @Test
    void thereAreCases() {
        assertThat(Case.named("")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGradedAsExpected(Case submission) throws Exception {
        Path handedIn = submission.layOut(folder.resolve("handed-in"));
        Grade grade = grader.grade(handedIn, submission.exercise().fullPack(), Selection.QUICK);
        Expected expected = submission.expected();
        Told told = Told.of(grade, folder.resolve("grade"));
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(grade.outcome()).as("outcome").isEqualTo(expected.outcome());
        if (expected.earned() != null) {
            soft.assertThat(grade.score().earned().toString()).as("points").isEqualTo(expected.earned());
        }
        soft.assertThat(of(grade, CheckResult::verdict)).containsAllEntriesOf(expected.verdicts());
        soft.assertThat(of(grade, CasesTest::ending)).containsAllEntriesOf(expected.endings());
        expected.says()
                .forEach(phrase -> soft.assertThat(told.toPeople()).as("said").contains(phrase));
        expected.never().forEach(phrase -> soft.assertThat(told.toPeople() + told.json())
                .as("never said")
                .doesNotContain(phrase));
        soft.assertThat(told.again()).as("read and written again").isEqualTo(told.json());
        if (expected.longestJson() != null) {
            soft.assertThat((long) told.json().length())
                    .as("size of grade.json")
                    .isLessThan(expected.longestJson());
        }
        soft.assertAll();
    }

    private static <T> Map<String, T> of(Grade grade, Function<CheckResult, T> fact) {
        return grade.checks().stream()
                .collect(Collectors.toMap(result -> result.check().id().value(), fact));
    }

    private static String ending(CheckResult result) {
        return result.execution().map(run -> run.ending().toString()).orElse("");
    }
}
