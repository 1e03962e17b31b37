package io.github.mvngrade.verification.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points that have parts, in real grades. */
class InitialsTest {
    @TempDir
    private static Path exercise;

    private static TestGrader grader;
    private static Pack full;
    private static WrittenExercise written;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheExercise() throws Exception {
        grader = TestGrader.create();
        written = Initials.exercise(exercise, grader);
        full = written.pack();
    }

    private Grade grade(String body) throws Exception {
        return grader.grade(Initials.submission(folder, body), full, Selection.QUICK);
    }

    private static CheckResult result(Grade grade, String id) {
        Score score = grade.score();
        assertThat(score.earned().plus(score.lost()).plus(score.pending()).plus(score.heldBack()))
                .isEqualTo(Points.of("7"));
        return grade.checks().stream()
                .filter(check -> check.check().id().equals(new CheckId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allPartsTogetherPass() throws Exception {
        Grade grade = grade("new ProcessBuilder(\"sleep\", \"0.1\").start().waitFor(); return ofWords(name);");
        assertThat(grade.checks()).extracting(CheckResult::verdict).containsOnly(Verdict.PASSED);
        assertThat(grade.score().earned()).isEqualTo(Points.of("7"));
    }

    @Test
    void aSubmissionEarnsTwoOfThreeParts() throws Exception {
        Grade grade = grade("return name.isEmpty() ? \"?\" : ofWords(name);");
        CheckResult names = result(grade, "names");
        assertThat(names.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(names.earned()).isEqualTo(Points.of("2"));
        assertThat(names.why().reason()).isEqualTo(Reason.PARTS_MISSING);
        assertThat(names.why().message()).isEqualTo("2 of 3 parts passed. Missing: \"no word\".");
        assertThat(names.parts())
                .extracting(PartResult::state)
                .containsExactly(State.PASSED, State.PASSED, State.FAILED);
        assertThat(names.parts().get(2).message())
                .startsWith("A name of no word has no initials")
                .endsWith("Expected: \nBut was: ?");
        assertThat(result(grade, "after").verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(result(grade, "in-a-process").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result(grade, "in-a-process").parts())
                .extracting(PartResult::state)
                .containsOnly(State.VOID);
    }

    @Test
    void whatPassedBeforeAnEndlessLoopCounts() throws Exception {
        CheckResult names =
                result(grade("while (name.isEmpty()) { Thread.onSpinWait(); } return ofWords(name);"), "names");
        assertThat(names.earned()).isEqualTo(Points.of("2"));
        assertThat(names.why().reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(names.why().message()).startsWith("In part \"no word\": Did not end within 4 s.");
        assertThat(names.parts().get(2).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void whatPassedBeforeAnExitCounts() throws Exception {
        CheckResult names = result(
                grade("if (!name.contains(\" \")) { Runtime.getRuntime().halt(0); } return ofWords(name);"), "names");
        assertThat(names.earned()).isEqualTo(Points.of("1"));
        assertThat(names.why().message()).startsWith("In part \"one word\": The program ended the whole JVM");
        assertThat(names.parts())
                .extracting(PartResult::state)
                .containsExactly(State.PASSED, State.STOPPED, State.NOT_TRIED);
    }

    @Test
    void doingNothingEarnsNoPart() throws Exception {
        for (String idle : new String[] {"return \"\";", "return null;", "return name;", "throw new Error();"}) {
            Grade grade = grade(idle);
            assertThat(grade.score().earned()).as(idle).isEqualTo(Points.ZERO);
            assertThat(result(grade, "names").parts())
                    .extracting(PartResult::state)
                    .containsOnly(State.FAILED);
        }
    }

    /** Before the hand-in a student isn't told what a hidden check tries. */
    @Test
    void theStudentsPackDoesNotNameThePartsOfAHiddenCheck() throws Exception {
        Pack visible = PackFiles.read(written.folder().root().resolve("target/written-checks.jar"));
        assertThat(visible.plan().check(new CheckId("odd")).parts()).isEmpty();
        assertThat(visible.plan().check(new CheckId("names")).parts()).hasSize(3);
        Grade grade = grader.grade(Initials.submission(folder, "return ofWords(name);"), visible, Selection.QUICK);
        assertThat(result(grade, "odd").verdict()).isEqualTo(Verdict.HELD_BACK);
        assertThat(result(grade, "odd").parts()).isEmpty();
    }
}
