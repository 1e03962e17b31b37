package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.words.ProcessWords;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.model.grade.ObservedProcess.Program;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.ProcessesPlan.Counted;
import io.github.mvngrade.model.plan.ProcessesPlan.Order;
import io.github.mvngrade.model.plan.ProcessesPlan.Remains;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessJudgeTest {
    private static final ProcessesPlan TWO_AT_ONCE = new ProcessesPlan(2, Order.OVERLAPPING, Remains.NONE);

    private static ObservedProcess process(int pid, int from, int to, Fate fate) {
        return new ObservedProcess(
                pid, 1, "Worker", Duration.ofMillis(from), Duration.ofMillis(to), Duration.ofMillis(5), fate);
    }

    private static ObservedProcess ended(int pid, int from, int to) {
        return process(pid, from, to, Fate.ENDED);
    }

    private static Explanation objection(ProcessesPlan needed, ObservedProcess... seen) {
        return ProcessWords.of(ProcessJudge.objection(needed, List.of(seen)).orElseThrow());
    }

    @Test
    void workersThatOverlapAndEndAreAsTheyMustBe() {
        List<ObservedProcess> seen = List.of(ended(7, 0, 500), ended(8, 480, 900));
        assertThat(ProcessJudge.objection(TWO_AT_ONCE, seen)).isEmpty();
    }

    @Test
    void threadsPosingAsProcessesAreToldApart() {
        Explanation found = objection(TWO_AT_ONCE);
        assertThat(found.message()).contains("No process was started. Threads of one JVM are not processes");
        assertThat(found.expected()).contains("at least 2 processes");
        assertThat(found.actual()).contains("0 processes");
        assertThat(found.reason()).isEqualTo(Explanation.Reason.TOO_FEW_PROCESSES);
    }

    @Test
    void oneWorkerWhereTwoAreNeededIsNamed() {
        Explanation found = objection(TWO_AT_ONCE, ended(7, 0, 500));
        assertThat(found.message()).isEqualTo("Too few processes were started.");
        assertThat(found.actual()).contains("1 process: Worker (7)");
    }

    @Test
    void workersRunOneAfterTheOtherAreToldApartAlsoWhenTheyTouch() {
        Explanation found = objection(TWO_AT_ONCE, ended(7, 0, 500), ended(8, 500, 900), ended(9, 900, 901));
        assertThat(found.message()).startsWith("The processes ran one after the other.");
        assertThat(found.expected()).contains("2 processes at the same time");
        assertThat(found.actual()).contains("at most 1 process");
        assertThat(found.reason()).isEqualTo(Explanation.Reason.PROCESSES_IN_TURNS);
    }

    @Test
    void ofThreeThatMustRunAtOnceEachMustOverlapAllOthers() {
        ProcessesPlan three = new ProcessesPlan(3, Order.OVERLAPPING, Remains.ANY);
        Explanation found = objection(three, ended(7, 0, 500), ended(8, 400, 900), ended(9, 800, 1000));
        assertThat(found.message()).startsWith("The processes didn't all run at the same time.");
        assertThat(ProcessJudge.objection(three, List.of(ended(7, 0, 500), ended(8, 400, 900), ended(9, 450, 1000))))
                .isEmpty();
    }

    @Test
    void aSurvivorIsAnObjectionOnlyWhereNoneMayBeLeft() {
        ObservedProcess survivor = process(8, 10, 600, Fate.SURVIVED);
        Explanation found = objection(TWO_AT_ONCE, ended(7, 0, 500), survivor);
        assertThat(found.message())
                .startsWith("Processes were still running when the check was over, and were killed.");
        assertThat(found.actual()).contains("1 process left: Worker (8)");
        ProcessesPlan lenient = new ProcessesPlan(1, Order.ANY, Remains.ANY);
        assertThat(ProcessJudge.objection(lenient, List.of(survivor))).isEmpty();
    }

    private static final ProcessesPlan THREE_WORKERS =
            new ProcessesPlan(3, 4, .1, Counted.JVMS, Order.OVERLAPPING, Remains.ANY);

    private static ObservedProcess worker(int pid, int cpuMillis, Program program) {
        return new ObservedProcess(
                pid,
                1,
                program == Program.JVM ? "Worker" : "java",
                Duration.ZERO,
                Duration.ofSeconds(1),
                Duration.ofMillis(cpuMillis),
                Fate.ENDED,
                program);
    }

    private static ObservedProcess jvm(int pid, int cpuMillis) {
        return worker(pid, cpuMillis, Program.JVM);
    }

    @Test
    void jvmsThatOnlySleepAreNoWorkers() {
        Explanation found = objection(THREE_WORKERS, jvm(7, 880), jvm(8, 99), jvm(9, 21));
        assertThat(found.message())
                .startsWith("3 processes were started, but only 1 of them did a share of the work: Worker (7) 88 %,"
                        + " Worker (8) 9 %, Worker (9) 2 % of the processor time that they used together."
                        + " A worker has at least 10 %.");
        assertThat(found.expected()).contains("at least 3 processes with a share of the work");
        assertThat(found.actual()).contains("1 process with a share of the work");
        assertThat(found.reason()).isEqualTo(Explanation.Reason.IDLE_PROCESSES);
        List<ObservedProcess> fair = List.of(jvm(7, 800), jvm(8, 100), jvm(9, 100));
        assertThat(ProcessJudge.objection(THREE_WORKERS, fair)).isEmpty();
    }

    @Test
    void sleepersMakeNoOverlap() {
        ProcessesPlan two = new ProcessesPlan(2, 9, .15, Counted.JVMS, Order.OVERLAPPING, Remains.ANY);
        ObservedProcess first = new ObservedProcess(
                7, 1, "W", Duration.ZERO, Duration.ofMillis(400), Duration.ofMillis(400), Fate.ENDED, Program.JVM);
        ObservedProcess second = new ObservedProcess(
                8,
                1,
                "W",
                Duration.ofMillis(500),
                Duration.ofMillis(900),
                Duration.ofMillis(400),
                Fate.ENDED,
                Program.JVM);
        assertThat(objection(two, first, second, jvm(9, 20)).reason()).isEqualTo(Explanation.Reason.PROCESSES_IN_TURNS);
    }

    @Test
    void processesWithoutAnyProcessorTimeHaveNoShare() {
        assertThat(objection(THREE_WORKERS, jvm(7, 0), jvm(8, 0), jvm(9, 0)).message())
                .startsWith("3 processes were started, but none of them did a share of the work");
    }

    @Test
    void otherProgramsAreNoJvmsWhateverTheirName() {
        Explanation found =
                objection(THREE_WORKERS, jvm(7, 500), worker(8, 500, Program.OTHER), worker(9, 500, Program.OTHER));
        assertThat(found.message())
                .startsWith(
                        "3 processes were started, but only 1 of them is a JVM: Worker (7) a JVM, java (8) not a JVM,"
                                + " java (9) not a JVM. Start each worker with the Java that the program itself runs on");
        assertThat(found.reason()).isEqualTo(Explanation.Reason.NOT_JVMS);
        ProcessesPlan anyProgram = new ProcessesPlan(3, 3, .1, Counted.ANY, Order.ANY, Remains.ANY);
        List<ObservedProcess> seen = List.of(jvm(7, 5), worker(8, 5, Program.OTHER), worker(9, 5, Program.OTHER));
        assertThat(ProcessJudge.objection(anyProgram, seen)).isEmpty();
    }

    @Test
    void whereNobodySaysWhatTheyRunEachCounts() {
        List<ObservedProcess> seen = List.of(jvm(7, 5), worker(8, 5, Program.UNKNOWN), worker(9, 5, Program.UNKNOWN));
        assertThat(ProcessJudge.objection(THREE_WORKERS, seen)).isEmpty();
    }

    @Test
    void aProcessForEachItemIsTooManyWhateverItRunsAndDoes() {
        Explanation found =
                objection(THREE_WORKERS, jvm(1, 90), jvm(2, 90), jvm(3, 90), jvm(4, 0), worker(5, 0, Program.OTHER));
        assertThat(found.message()).startsWith("Too many processes were started.");
        assertThat(found.expected()).contains("at most 4 processes");
        assertThat(found.actual()).contains("5 processes: Worker (1), Worker (2), Worker (3), Worker (4), java (5)");
        assertThat(found.reason()).isEqualTo(Explanation.Reason.TOO_MANY_PROCESSES);
        ProcessesPlan none = new ProcessesPlan(0, 0, 0, Counted.JVMS, Order.ANY, Remains.ANY);
        assertThat(objection(none, jvm(1, 5)).message()).startsWith("A process was started, but");
        assertThat(ProcessJudge.objection(none, List.of())).isEmpty();
    }

    @Test
    void ofManyProcessesOnlyTheFirstAreNamed() {
        ObservedProcess[] many =
                IntStream.range(0, 9).mapToObj(pid -> ended(pid, 0, 100)).toArray(ObservedProcess[]::new);
        Optional<String> was =
                objection(new ProcessesPlan(10, Order.ANY, Remains.ANY), many).actual();
        assertThat(was.orElseThrow()).startsWith("9 processes: Worker (0)").endsWith("Worker (4), ...");
    }
}
