package parallel.piestimation;

import io.github.mvngrade.given.Board;
import io.github.mvngrade.given.Note;
import io.github.mvngrade.given.Notes;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A trial run of {@code estimate}, in which you choose what happens to its workers. Here the second of three dies:
 *
 * <pre>{@code
 * Trial.of(3, 42).where(1, Fate.EXITS).run(() -> PiEstimator.estimate(3, 1_000_000, 42));
 * }</pre>
 *
 * <p>It happens when a worker makes its {@code new RandomPoints(Seeds.forWorker(seed, k))}, in whatever JVM that is. Workers
 * find out about the trial through the environment that they inherit from their parent.
 *
 * @param caller pid of the JVM that makes the trial
 * @param processes how many workers there are
 * @param seed of the whole task
 * @param fates of workers, by their numbers from 0; nothing happens to the others
 * @param notes that the workers leave
 */
public record Trial(long caller, int processes, long seed, Map<Integer, Fate> fates, Notes notes)
        implements Serializable {
    private static final int NO_WORKER = -1;
    private static final int EXIT_CODE = 1;
    private static final int HALT_CODE = 3;
    private static final int KILLED_CODE = 137;
    private static final long LATER_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long OUTLIVING_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    public Trial {
        fates = Map.copyOf(fates);
    }

    /** A trial in which nothing happens to any worker. */
    public static Trial of(int processes, long seed) {
        return new Trial(ProcessHandle.current().pid(), processes, seed, Map.of(), Notes.fresh());
    }

    /** The same trial, in which this happens to the worker with this number, from 0. */
    public Trial where(int worker, Fate fate) {
        Map<Integer, Fate> more = new HashMap<>(fates);
        more.put(worker, fate);
        return new Trial(caller, processes, seed, more, notes);
    }

    /**
     * Makes the call.
     *
     * @return what it returned
     * @throws Exception what it threw
     */
    public <T> T run(Callable<T> call) throws Exception {
        return Board.of(RandomPoints.class).showing(this, call);
    }

    /** The numbers, from 0, of the workers that made their {@code RandomPoints}. */
    public Set<Integer> begun() {
        return notes.read().stream()
                .map(note -> Integer.valueOf(note.text()))
                .filter(worker -> worker != NO_WORKER)
                .collect(Collectors.toSet());
    }

    /** The pids of the JVMs that made any {@code RandomPoints}. */
    public Set<Long> drawing() {
        return notes.read().stream().map(Note::pid).collect(Collectors.toSet());
    }

    /** Whoever makes {@code RandomPoints} calls this: now happens what is to happen to the worker with this seed. */
    static void begin(long seed) {
        // Linking a lambda would take each worker longer than all else here.
        Optional<Trial> trial = Board.of(RandomPoints.class).shown(Trial.class);
        if (trial.isPresent()) {
            trial.get().meet(seed);
        }
    }

    private void meet(long seedOfWorker) {
        int worker = IntStream.range(0, processes)
                .filter(number -> Seeds.forWorker(seed, number) == seedOfWorker)
                .findFirst()
                .orElse(NO_WORKER);
        noteUnlessOver(worker);
        Fate fate = fates.get(worker);
        if (fate == Fate.IS_LATE) {
            waitForTheOthers();
        } else if (fate != null) {
            waitForTheLate();
            die(worker, fate);
        }
    }

    /** Whoever dies before a late worker's JVM is up would end the call, and with it the trial that tells the other to be late. */
    private void waitForTheLate() {
        long start = System.nanoTime();
        while (isLateToBegin() && System.nanoTime() - start < PATIENCE_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private boolean isLateToBegin() {
        try {
            Set<Integer> begun = begun();
            return fates.entrySet().stream()
                    .anyMatch(other -> other.getValue() == Fate.IS_LATE && !begun.contains(other.getKey()));
        } catch (UncheckedIOException over) {
            return false;
        }
    }

    /** A worker that is left behind goes on, although the notes end with the caller. */
    private void noteUnlessOver(int worker) {
        try {
            notes.write(Integer.toString(worker));
        } catch (UncheckedIOException over) {
            // Nobody reads them any more.
        }
    }

    private void waitForTheOthers() {
        long start = System.nanoTime();
        while (isAwaiting() && System.nanoTime() - start < PATIENCE_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        boolean somebodyDies = fates.values().stream().anyMatch(fate -> fate != Fate.IS_LATE);
        long later = somebodyDies ? OUTLIVING_NANOS : LATER_NANOS;
        long met = System.nanoTime();
        while (System.nanoTime() - met < later) {
            LockSupport.parkNanos(later);
        }
    }

    private boolean isAwaiting() {
        try {
            return begun().size() < processes;
        } catch (UncheckedIOException over) {
            return false;
        }
    }

    private void die(int worker, Fate fate) {
        if (ProcessHandle.current().pid() == caller) {
            System.err.println(
                    "Worker " + (worker + 1) + " dies, but it has no JVM of its own: it takes its caller along.");
            Runtime.getRuntime().halt(HALT_CODE);
        }
        switch (fate) {
            case EXITS -> System.exit(EXIT_CODE);
            case HALTS -> Runtime.getRuntime().halt(HALT_CODE);
            case THROWS -> throw new IllegalStateException("this worker fails, because a trial wants it to");
            case IS_KILLED -> killMyself();
            case IS_LATE -> throw new AssertionError("nobody dies of being late");
        }
    }

    /** A JVM may not kill itself. */
    private static void killMyself() {
        try {
            new ProcessBuilder(
                            "sh", "-c", "kill -KILL " + ProcessHandle.current().pid())
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException noSuchShell) {
            // The exit code is the one that a killed program has.
        }
        Runtime.getRuntime().halt(KILLED_CODE);
    }
}
