package parallel.poolmap;

import io.github.mvngrade.given.Meeting;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Functions for a pool of processes: the checks use them, and you can. */
public final class Tasks {
    /** The square of a number. */
    public static final SerializableFunction<Integer, Long> SQUARE = n -> (long) n * n;

    /** Returns what it is given, {@code null} included. */
    public static final SerializableFunction<Object, Object> ECHO = item -> item;

    /** The process id of the JVM that runs it. */
    public static final SerializableFunction<Object, Long> PID =
            item -> ProcessHandle.current().pid();

    /** What a text's hash code is: another one if a character got lost. */
    public static final SerializableFunction<String, Integer> HASH = String::hashCode;

    /** Half of a number; {@code null} if it is odd. */
    public static final SerializableFunction<Integer, Integer> HALF = n -> n % 2 == 0 ? n / 2 : null;

    /** The sum of numbers. */
    public static final SerializableFunction<int[], Integer> SUM =
            numbers -> IntStream.of(numbers).sum();

    private static final long FOR_EVER_NANOS = Duration.ofMinutes(5).toNanos();

    private Tasks() {}

    /** The text, as often as the number says. */
    public record Repeat(String text) implements SerializableFunction<Integer, String> {
        @Override
        public String apply(Integer times) {
            return text.repeat(times);
        }
    }

    /**
     * Work that takes time: {@code rounds} steps of a random number generator, about a nanosecond or two each. The last
     * number is the result.
     */
    public record Mix(int rounds) implements SerializableFunction<Long, Long> {
        private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
        private static final int SHIFT = 29;

        @Override
        public Long apply(Long seed) {
            long mixed = seed;
            for (int round = 0; round < rounds; round++) {
                mixed = (mixed ^ (mixed >>> SHIFT)) * FACTOR + round;
            }
            return mixed;
        }
    }

    /** The process id again, but nobody returns before as many workers as the meeting has parties are at work. */
    public record MeetingPid(Meeting meeting) implements SerializableFunction<Object, Long> {
        @Override
        public Long apply(Object item) {
            meeting.arrive();
            return ProcessHandle.current().pid();
        }
    }

    /** Work that takes time, and doesn't begin before two workers are there. */
    public record MeetingMix(Meeting meeting, int rounds) implements SerializableFunction<Long, Long> {
        @Override
        public Long apply(Long seed) {
            meeting.arrive();
            return new Mix(rounds).apply(seed);
        }
    }

    /** Squares, and leaves a thread running in its JVM that goes on for minutes. */
    public record LeavesAThread() implements SerializableFunction<Integer, Long> {
        @Override
        public Long apply(Integer n) {
            new Thread(LeavesAThread::park, "left by a task").start();
            return SQUARE.apply(n);
        }

        private static void park() {
            long end = System.nanoTime() + FOR_EVER_NANOS;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
        }
    }
}
