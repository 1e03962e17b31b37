package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.words.ProcessWords;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.model.plan.ProcessesPlan;
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

    @Test
    void ofManyProcessesOnlyTheFirstAreNamed() {
        ObservedProcess[] many =
                IntStream.range(0, 9).mapToObj(pid -> ended(pid, 0, 100)).toArray(ObservedProcess[]::new);
        Optional<String> was =
                objection(new ProcessesPlan(10, Order.ANY, Remains.ANY), many).actual();
        assertThat(was.orElseThrow()).startsWith("9 processes: Worker (0)").endsWith("Worker (4), ...");
    }
}
