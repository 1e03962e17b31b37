package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program does with processes is seen from outside, and named in words. */
class ProcessesToldApartTest {
    private static TestGrader grader;

    @TempDir
    Path folder;

    @BeforeAll
    static void linkTheImage() throws Exception {
        grader = TestGrader.create();
    }

    private CheckResult graded(String wrong, String check) throws Exception {
        CourseExercise exercise = CourseExercise.all().stream()
                .filter(each -> each.toString().equals("pi-estimation"))
                .findFirst()
                .orElseThrow();
        Path submission = exercise.wrong(wrong, folder);
        return grader.check(submission, exercise.fullPack(), new CheckId(check));
    }

    @Test
    void threadsPosingAsProcesses() throws Exception {
        CheckResult result = graded("threads-for-processes", "real-processes");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message()).startsWith("No process was started. Threads of one JVM are not processes");
        assertThat(result.processes()).isEmpty();
    }

    @Test
    void workersRunOneAfterTheOther() throws Exception {
        CheckResult result = graded("waits-in-turn", "real-processes");
        assertThat(result.why().message()).startsWith("The processes ran one after the other.");
        assertThat(result.processes()).hasSize(3).allSatisfy(process -> assertThat(process.name())
                .isEqualTo("parallel.piestimation.PiEstimator"));
        assertThat(ObservedProcess.mostAtOnce(result.processes())).isEqualTo(1);
    }

    @Test
    void aWorkerThatOutlivesItsParentsInterest() throws Exception {
        CheckResult result = graded("leaves-workers-behind", "dead-worker");
        assertThat(result.why().message())
                .startsWith("Processes were still running when the check was over, and were killed.");
        assertThat(result.processes())
                .filteredOn(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .singleElement()
                .satisfies(left -> assertThat(ProcessHandle.of(left.pid())
                                .filter(ProcessHandle::isAlive)
                                .flatMap(alive -> alive.info().commandLine())
                                .filter(line -> line.contains("PiEstimator")))
                        .isEmpty());
    }

    @Test
    void aWorkerThatDiesUnnoticed() throws Exception {
        CheckResult result = graded("ignores-a-dead-worker", "dead-worker");
        assertThat(result.why().message())
                .isEqualTo(
                        "estimate(3, 1000000, Seeds.SECOND_WORKER_CRASHES) must throw IllegalStateException with a message"
                                + " that names \"worker 2\", because its second worker dies. Look at the workers' exit codes.");
        assertThat(result.why().actual().orElseThrow()).startsWith("no exception: it returned PiEstimate");
    }
}
