package io.github.mvngrade.verification.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ObservedProcess.Program;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersTest {
    @TempDir
    private static Path exercise;

    private static TestGrader grader;
    private static Pack pack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheExercise() throws Exception {
        grader = TestGrader.create();
        pack = Workers.exercise(exercise, grader).pack();
    }

    private CheckResult result(Grade grade, String id) {
        return grade.checks().stream()
                .filter(check -> check.check().id().equals(new CheckId(id)))
                .findFirst()
                .orElseThrow();
    }

    private CheckResult two(String body) throws Exception {
        Path submission = Workers.submission(folder, body);
        return result(grader.grade(submission, pack, Selection.QUICK.only(new CheckId("two"))), "two");
    }

    @Test
    void whatCantBeToldIsPendingAndALimitOfItsOwnEndsACheck() throws Exception {
        Grade grade = grader.grade(Workers.solution(folder), pack, Selection.QUICK);
        assertThat(grade.checks())
                .extracting(check -> check.check().id().value())
                .containsExactly("two", "dark", "after-dark", "brief");
        assertThat(grade.score().pending()).isEqualTo(Points.of("2"));
        assertThat(result(grade, "dark").verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(result(grade, "dark").why().reason()).isEqualTo(Reason.CANNOT_TELL);
        assertThat(result(grade, "dark").why().message())
                .startsWith("This can't be told here: This machine has no light.");
        assertThat(result(grade, "after-dark").why().reason()).isEqualTo(Reason.REQUIREMENT_UNDECIDED);
        assertThat(result(grade, "brief").why().message()).startsWith("Did not end within 500 ms.");
    }

    @Test
    void workersThatShareTheWorkAreJvmsAlsoIfTheyAreFoundOnThePath() throws Exception {
        CheckResult result = two("await(java(\"work\"), java(\"work\"));");
        assertThat(result.why().message()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.processes()).hasSize(2).allSatisfy(process -> assertThat(process.program())
                .isEqualTo(Program.JVM));
    }

    @Test
    void copiesOfSleepThatAreNamedJavaAreNoWorkers() throws Exception {
        CheckResult result = two("""
                Path decoy = Files.copy(Path.of("/bin/sleep"), Path.of("java"));
                await(new ProcessBuilder(decoy.toAbsolutePath().toString(), "0.5").start(),
                        new ProcessBuilder(decoy.toAbsolutePath().toString(), "0.5").start());
                """);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().reason()).isEqualTo(Reason.NOT_JVMS);
        assertThat(result.why().message())
                .startsWith("2 processes were started, but none of them are JVMs: ")
                .contains("not a JVM. Start each worker with the Java that the program itself runs on");
    }

    @Test
    void aJvmThatOnlyWaitsForAnotherIsNoWorker() throws Exception {
        CheckResult result = two("""
                Process decoy = java("wait");
                await(java("work"));
                decoy.getOutputStream().close();
                await(decoy);
                """);
        assertThat(result.why().reason()).isEqualTo(Reason.IDLE_PROCESSES);
        assertThat(result.why().message())
                .startsWith("2 processes were started, but only 1 of them did a share of the work:"
                        + " parallel.workers.Worker (");
    }

    @Test
    void threeProcessesAreNotTwo() throws Exception {
        CheckResult result = two("await(java(\"work\"), java(\"work\"), java(\"work\"));");
        assertThat(result.why().reason()).isEqualTo(Reason.TOO_MANY_PROCESSES);
        assertThat(result.why().expected()).contains("at most 2 processes");
    }
}
