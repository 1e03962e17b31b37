package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.given.Note;
import io.github.mvngrade.given.Notes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.Death;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** What happens when a worker dies. */
@Hidden
@Order(6)
public class DeadWorkerChecks {
    private static final long LOOK_NANOS = 5_000_000;

    @Test
    @Check(
            id = "dead-worker",
            points = "2",
            parts = {
                "the only one crashes",
                "one of three ends with exit code 0",
                "one of three is killed",
                "between two maps"
            },
            limit = "30s",
            hint = "What does reading from a pipe give when the process at its other end is gone? And writing?")
    @DisplayName("A worker that dies is an IllegalStateException with its process id, and map doesn't wait for ever")
    public void deadWorker(Parts parts) {
        parts.check("the only one crashes", () -> mustName(1, Death.How.HALT));
        parts.check("one of three ends with exit code 0", () -> mustName(3, Death.How.EXIT_0));
        parts.check("one of three is killed", () -> mustName(3, Death.How.KILLED));
        parts.check("between two maps", DeadWorkerChecks::betweenMaps);
    }

    /** Which of the workers gets the item that kills it, nobody knows before. */
    private static void mustName(int processes, Death.How how) {
        Set<Long> before = Pools.children();
        try (ProcessPool pool = Pools.of(processes)) {
            Pools.mustSquare("", pool);
            Set<Long> workers = Pools.childrenSince(before);
            Notes notes = Notes.fresh();
            if (how == Death.How.KILLED) {
                killWhenNoted(notes);
            }
            Call call = Call.of("map(a task that ends its worker for 1, [0, 1, 2, 3, 4, 5], 1)");
            Exception thrown = call.because("a worker is gone, and its results with it")
                    .lookAt("what map does when it can't read from a worker, or can't write to it")
                    .mustThrow(
                            IllegalStateException.class,
                            () -> Pools.answer(() -> pool.map(new Death(notes, how), Pools.numbers(6), 1)));
            List<Note> dead = notes.read();
            call.lookAt("who runs a task: the one for item 1 leaves a note")
                    .mustHold("give item 1 to one worker", dead.size() == 1, dead);
            mustNameOnly(call, dead.get(0).pid(), workers, thrown);
        }
    }

    private static void killWhenNoted(Notes notes) {
        Thread killer = new Thread(() -> {
            while (notes.read().isEmpty()) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            ProcessHandle.of(notes.read().get(0).pid()).ifPresent(ProcessHandle::destroyForcibly);
        });
        killer.setDaemon(true);
        killer.start();
    }

    private static void mustNameOnly(Call call, long dead, Set<Long> workers, Exception thrown) {
        Set<Long> others = new TreeSet<>(workers);
        others.remove(dead);
        String message = String.valueOf(thrown.getMessage());
        call.because("with several workers, one must know which of them died")
                .lookAt("the message of the exception, and Process.pid()")
                .mustHold(
                        "have the process id of the dead worker in its message: " + dead,
                        names(message, dead),
                        message);
        call.because("these workers live")
                .lookAt("which worker the message is about")
                .mustHold(
                        "name none of the others: " + others,
                        others.stream().noneMatch(other -> names(message, other)),
                        message);
    }

    private static boolean names(String message, long pid) {
        return message.matches("(?s).*(?<!\\d)" + pid + "(?!\\d).*");
    }

    private static void betweenMaps() {
        try (ProcessPool pool = Pools.of(1)) {
            Pools.mustSquare("", pool);
            long worker = Pools.pids("map(PID, [0], 1)", pool, Tasks.PID, 1)
                    .iterator()
                    .next();
            ProcessHandle.of(worker).ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
            Call call = Call.of("map(SQUARE, [1, 2, 3], 1), after the pool's only worker was killed,");
            Exception thrown = call.because("nobody is left to run a task")
                    .lookAt("what map does when it can't write to a worker")
                    .mustThrow(
                            IllegalStateException.class,
                            () -> Pools.answer(() -> pool.map(Tasks.SQUARE, List.of(1, 2, 3), 1)));
            mustNameOnly(call, worker, Set.of(), thrown);
        }
    }
}
