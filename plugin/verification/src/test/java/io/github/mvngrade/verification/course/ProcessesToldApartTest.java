package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
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
        assertThat(result.why().message())
                .contains(
                        "must draw the points of 3 workers in as many JVMs beside the caller's", "It was 0 beside it.");
        assertThat(result.processes()).isEmpty();
    }

    @Test
    void threadsBesideWorkersThatBurnTime() throws Exception {
        CheckResult result = graded("threads-beside-busy-workers", "real-processes");
        assertThat(result.why().message())
                .startsWith("Drawing the points of one worker takes ")
                .contains("and the calling JVM used ");
        assertThat(result.processes())
                .as("three workers in each of three tries")
                .hasSize(9);
    }

    @Test
    void oneWorkerForAll() throws Exception {
        CheckResult result = graded("one-worker-idle", "real-processes");
        assertThat(result.why().message()).contains("did a share of the work", "processor time");
        assertThat(result.processes()).hasSize(3);
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
    void workersThatOutliveTheirParentsInterest() throws Exception {
        CheckResult result = graded("leaves-workers-behind", "survivors");
        assertThat(result.why().message())
                .startsWith("Processes were still running when the check was over, and were killed.");
        assertThat(result.processes())
                .filteredOn(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .isNotEmpty() // two, unless one is slow to start
                .allSatisfy(left -> assertThat(ProcessHandle.of(left.pid())
                                .filter(ProcessHandle::isAlive)
                                .flatMap(alive -> alive.info().commandLine())
                                .filter(line -> line.contains("PiEstimator")))
                        .isEmpty());
    }

    @Test
    void aWorkerThatDiesUnnoticed() throws Exception {
        CheckResult result = graded("ignores-a-dead-worker", "dead-worker");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.parts()).hasSize(4).allSatisfy(part -> assertThat(part.message())
                .contains("must throw IllegalStateException", "Look at the workers' exit codes."));
    }

    @Test
    void aWorkerThatHidesItsException() throws Exception {
        CheckResult result = graded("hides-a-workers-exception", "dead-worker");
        assertThat(result.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(result.earned()).isEqualTo(Points.of("1.5"));
    }
}
