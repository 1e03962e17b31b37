package parallel.managerlist;

import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.Notes;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What a check has {@link Squares#of} do. You don't need this to build the exercise.
 *
 * @param meeting where each worker waits for the others
 * @param rounds how much there is to calculate for each number; a million take some milliseconds
 * @param endings at which numbers a worker's JVM ends, and how
 * @param lasting whether each other number takes ten minutes, in which the worker sleeps
 * @param check the pid of the check's own JVM, which never ends
 * @param notes what the check should know: that its own JVM should have ended, and where there is much to calculate, who does it
 */
public record Trial(
        Meeting meeting, long rounds, Map<Integer, Ending> endings, boolean lasting, long check, Notes notes)
        implements Serializable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LONG_NANOS = TimeUnit.MINUTES.toNanos(10);

    /** How a worker ends. */
    public enum Ending {
        /** With an exit code of its own. */
        EXITS("ends with exit code 3", 3),
        /** With the exit code of a process that the system killed. */
        IS_KILLED("is killed", 137),
        /** As if it had done all. */
        EXITS_WITH_ZERO("ends with exit code 0 before it is done", 0),
        /** Its calculation throws an exception. */
        THROWS("gets an exception from Squares.of", 1);

        private final String what;
        private final int code;

        Ending(String what, int code) {
            this.what = what;
            this.code = code;
        }

        /** What the worker does, worded to follow its name. */
        public String what() {
            return what;
        }
    }

    /** Copies the endings. */
    public Trial {
        endings = Map.copyOf(endings);
    }

    /** Nothing happens but that so many workers wait for each other. */
    public static Trial of(int workers) {
        long pid = ProcessHandle.current().pid();
        return new Trial(Meeting.of("workers", workers), 0, Map.of(), false, pid, Notes.fresh());
    }

    /** The same with this much to calculate for each number. */
    public Trial calculating(long moreRounds) {
        return new Trial(meeting, moreRounds, endings, lasting, check, notes);
    }

    /** The same, and the worker that comes to this number ends. */
    public Trial endingAt(int number, Ending ending) {
        Map<Integer, Ending> more = new HashMap<>(endings);
        more.put(number, ending);
        return new Trial(meeting, rounds, more, lasting, check, notes);
    }

    /** The same, and each number at which no worker ends takes ten minutes. */
    public Trial lastingLong() {
        return new Trial(meeting, rounds, endings, true, check, notes);
    }

    void undergo(int number) {
        if (rounds > 0) {
            notes.write("calculates");
        }
        meeting.arrive(PATIENCE);
        calculate(number);
        Ending ending = endings.get(number);
        if (ending != null) {
            end(ending, number);
        } else if (lasting) {
            long end = System.nanoTime() + LONG_NANOS;
            while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
        }
    }

    private void calculate(int number) {
        long value = number;
        for (long round = 0; round < rounds; round++) {
            value = value * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        }
        // True for one value in 2^64, but the compiler doesn't know that, so it calculates.
        if (rounds > 0 && value == Long.MIN_VALUE + number) {
            Thread.onSpinWait();
        }
    }

    private void end(Ending ending, int number) {
        if (ProcessHandle.current().pid() == check) {
            String what = "Squares.of(" + number + ") was called in the caller's JVM";
            notes.write(what);
            throw new IllegalStateException(what);
        }
        if (ending == Ending.THROWS) {
            throw new IllegalStateException("the square of " + number + " can't be calculated");
        }
        Runtime.getRuntime().halt(ending.code);
    }
}
