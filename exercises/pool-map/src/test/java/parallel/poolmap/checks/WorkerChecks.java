package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.given.Meeting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** Which processes a pool has, and for how long. */
@Order(2)
public class WorkerChecks {
    private static final int WORKERS = 3;
    private static final int ITEMS = 200;

    @Test
    @Check(
            id = "workers",
            points = "2",
            limit = "60s",
            hint =
                    "When do you start a process, and when do you give it its next chunk? What do the other workers do then?")
    @Processes(exactly = WORKERS, overlapping = true)
    @DisplayName("A pool of 3 runs 200 tasks in 3 JVMs, all at the same time, and the next 200 in the same ones")
    public void workers() {
        try (ProcessPool pool = Pools.of(WORKERS)) {
            Set<Long> first = pids("map(pid, 200 items, 1) with 3 processes", pool);
            Set<Long> second = pids("The next map(pid, 200 items, 1)", pool);
            Call.of("The next map")
                    .because("a pool keeps its workers")
                    .lookAt("when a process is started, and what ends it")
                    .must("run in the same processes", first, second);
            Call call = Call.of("map(pid, 200 items), without a chunk size,");
            List<Long> pids = call.result(() -> Pools.answer(
                    () -> pool.map(new Tasks.MeetingPid(meeting()), List.<Object>copyOf(Pools.numbers(ITEMS)))));
            call.lookAt("how many chunks there are, and who gets them")
                    .must("use all 3 processes", first, Set.copyOf(pids));
        }
    }

    private static Set<Long> pids(String text, ProcessPool pool) {
        Set<Long> pids = Pools.pids(text, pool, new Tasks.MeetingPid(meeting()), ITEMS);
        Call.of(text)
                .because("no more were asked for, and workers are used again")
                .lookAt("when a process is started")
                .mustHold("run in 3 processes", pids.size() == WORKERS, pids);
        return pids;
    }

    /** The first tasks wait for each other, so that each of the workers has one. */
    private static Meeting meeting() {
        return Meeting.of("workers of a pool", WORKERS);
    }

    @Test
    @Check(
            id = "close",
            points = "1.5",
            parts = {"every worker", "a worker with a thread of a task", "for good"},
            limit = "30s",
            hint = "What ends a worker's JVM, and when can you be sure of it? What if close is called again?")
    @Processes(noneLeft = true)
    @DisplayName("close ends every worker before it returns, and afterwards the pool can't be used")
    public void close(Parts parts) {
        parts.check("every worker", () -> Call.of("A pool that was used and closed")
                .watchThreads(() -> {
                    mustEndWorkers();
                    return true;
                })
                .mustLeaveNoThread());
        parts.check("a worker with a thread of a task", WorkerChecks::withAThread);
        parts.check("for good", WorkerChecks::forGood);
    }

    private static void mustEndWorkers() {
        Set<Long> before = Pools.children();
        try (ProcessPool pool = Pools.of(2)) {
            Pools.pids("map(PID, 10 items, 1)", pool, Tasks.PID, 10);
            Pools.close(pool);
            mustHaveEnded("close()", before);
        }
    }

    private static void mustHaveEnded(String text, Set<Long> before) {
        Call.of(text)
                .because("a pool that is closed has no workers, and nobody else knows them")
                .lookAt("what tells a worker to end, and what waits until it has")
                .must("leave no worker alive when it returns", Set.of(), Pools.childrenSince(before));
    }

    private static void withAThread() {
        Set<Long> before = Pools.children();
        try (ProcessPool pool = Pools.of(1)) {
            Pools.pids("map(PID, [0], 1)", pool, Tasks.PID, 1);
            Call.of("map(a task that starts a thread, [3], 1)")
                    .lookAt("what a worker does after a task")
                    .mustReturn(
                            List.of(9L), () -> Pools.answer(() -> pool.map(new Tasks.LeavesAThread(), List.of(3), 1)));
            Pools.close(pool);
            mustHaveEnded("close(), after a task has left a thread running,", before);
        }
    }

    private static void forGood() {
        try (ProcessPool pool = Pools.of(2)) {
            Pools.mustSquare("", pool);
            Pools.close(pool);
            Call.of("close(), called a second time,")
                    .lookAt("what close closes again")
                    .mustReturn(true, () -> {
                        Pools.close(pool);
                        return true;
                    });
            for (List<Integer> items : List.of(List.of(1, 2), List.<Integer>of())) {
                Call.of("map(SQUARE, %s), after close(),", items)
                        .lookAt("what map does first")
                        .mustThrow(
                                IllegalStateException.class, () -> Pools.answer(() -> pool.map(Tasks.SQUARE, items)));
                Call.of("map(SQUARE, %s, 1), after close(),", items)
                        .lookAt("what map does first")
                        .mustThrow(
                                IllegalStateException.class,
                                () -> Pools.answer(() -> pool.map(Tasks.SQUARE, items, 1)));
            }
        }
    }
}
