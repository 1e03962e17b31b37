package io.github.mvngrade.verification.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given code meets in the children of a submission, wherever they work, and tells the check about it. */
class GivenCodeTest {
    @TempDir
    static Path folder;

    private static TestGrader grader;
    private static WrittenExercise exercise;

    @BeforeAll
    static void writeTheExercise() throws Exception {
        grader = TestGrader.create();
        exercise = CrewExercise.in(folder.resolve("exercise"), grader);
    }

    private static Grade graded(String name, String source, Selection selection) throws Exception {
        Path submission = folder.resolve(name);
        WrittenExercise.write(submission.resolve(CrewExercise.MAIN), source);
        return grader.grade(submission, exercise.pack(), selection);
    }

    @Test
    void workersThatRunAtTheSameTimeMeetAndAreNoted() throws Exception {
        Grade grade = graded("solution", CrewExercise.SOLUTION, Selection.QUICK);
        assertThat(grade.checks()).hasSize(2).allSatisfy(result -> {
            assertThat(result.verdict()).as("%s", result.why()).isEqualTo(Verdict.PASSED);
            assertThat(ObservedProcess.mostAtOnce(result.processes())).isGreaterThan(1);
        });
    }

    @Test
    void workersInTurnMissEachOtherAndTheCheckSaysSo() throws Exception {
        CheckId atOnce = new CheckId("at-once");
        Grade grade = graded("in-turn", CrewExercise.IN_TURN, Selection.QUICK.only(atOnce));
        CheckResult result = grade.checks().stream()
                .filter(each -> each.check().id().equals(atOnce))
                .findFirst()
                .orElseThrow();
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message())
                .contains("Only 1 of 3 arrived at the meeting \"shifts\" within 10 s")
                .contains("Usually the tasks run one after another");
    }
}
