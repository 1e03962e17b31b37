package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.given.Meeting;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** Several pools in one program, and the size of a pool that was given none. */
@Hidden
@Order(9)
public class SeveralPoolsChecks {
    private static final int A_WORKER = 4;

    @Test
    @Check(
            id = "two-pools",
            points = "0.75",
            limit = "30s",
            hint = "What do two pools share in your code? What does close know of the other pool?")
    @DisplayName("Two pools at once have workers of their own, and closing one leaves the other as it is")
    public void twoPools() throws Exception {
        try (ProcessPool first = Pools.of(1);
                ProcessPool second = Pools.of(1)) {
            Pools.mustSquare("", first);
            // The two workers meet, so both maps run at the same time.
            Tasks.MeetingPid function = new Tasks.MeetingPid(Meeting.of("workers of two pools", 2));
            FutureTask<Set<Long>> beside =
                    new FutureTask<>(() -> Pools.pids("map(pid, 10 items, 1) in a second pool", second, function, 10));
            Thread thread = new Thread(beside, "uses the second pool");
            thread.start();
            Set<Long> pids = Pools.pids("map(pid, 10 items, 1) while a second pool maps, too,", first, function, 10);
            thread.join();
            Set<Long> shared = new TreeSet<>(pids);
            shared.retainAll(otherPids(beside));
            Call.of("Two pools")
                    .lookAt("what is static in your code")
                    .must("have no worker in common", Set.of(), shared);
            Pools.close(first);
            Pools.mustSquare("After another pool was closed, ", second);
        }
    }

    private static Set<Long> otherPids(FutureTask<Set<Long>> beside) throws Exception {
        try {
            return beside.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw e;
        }
    }

    @Test
    @Check(
            id = "all-processors",
            points = "0.5",
            limit = "60s",
            hint = "Runtime knows how many processors are available.")
    @DisplayName("A pool without a number has as many workers as there are available processors")
    public void allProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        Set<Long> before = Pools.children();
        try (ProcessPool pool = Call.of("new ProcessPool()").result(ProcessPool::new)) {
            Set<Long> pids = Pools.pids(
                    "map(pid, " + A_WORKER * processors + " items, 1)",
                    pool,
                    new Tasks.MeetingPid(Meeting.of("workers of a pool", processors)),
                    A_WORKER * processors);
            Call call =
                    Call.of("new ProcessPool()").because("Runtime.getRuntime().availableProcessors() is " + processors);
            call.lookAt("how many workers it uses").must("use that many workers", processors, pids.size());
            Set<Long> started = Pools.childrenSince(before);
            call.lookAt("how many workers it starts")
                    .mustHold("start no more than that", started.size() <= processors, started);
        }
    }
}
