package parallel.poolmap;

import io.github.mvngrade.given.Meeting;
import java.time.Duration;

/** Tasks that throw. */
public enum Failure implements SerializableFunction<Integer, Long> {
    /** An {@link IllegalArgumentException}. */
    ILLEGAL_ARGUMENT {
        @Override
        public Long apply(Integer n) {
            throw new IllegalArgumentException("there is no root of " + n);
        }
    },
    /** An {@link ArithmeticException}, which the JVM itself throws. */
    DIVISION_BY_ZERO {
        @Override
        public Long apply(Integer n) {
            return (long) (n / (n - n));
        }
    },
    /** A {@link WrongDay}, which has no constructor with a message, and has a cause. */
    WRONG_DAY {
        @Override
        public Long apply(Integer n) {
            throw new WrongDay(n, new IndexOutOfBoundsException("the week has 7 days"));
        }
    },
    /** An {@link AssertionError}. */
    ASSERTION {
        @Override
        public Long apply(Integer n) {
            throw new AssertionError("the sum must not be " + n);
        }
    },
    /** A {@link StackOverflowError}, from a recursion that doesn't end. */
    ENDLESS_RECURSION {
        @Override
        public Long apply(Integer n) {
            return apply(n + 1) + 1;
        }
    };

    /** An exception of a kind of its own: what it says is made of a number. */
    public static final class WrongDay extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int day;

        public WrongDay(int day, Exception cause) {
            super("day " + day + " doesn't exist", cause);
            this.day = day;
        }

        public int day() {
            return day;
        }
    }

    /** Squares, except that item 1 fails, and not before another worker is at item 0. */
    public record OneOfTwo(Meeting meeting) implements SerializableFunction<Integer, Long> {
        private static final Duration PATIENCE = Duration.ofSeconds(2);

        @Override
        public Long apply(Integer n) {
            if (n < 2) {
                meeting.arrive(PATIENCE);
            }
            return n == 1 ? ILLEGAL_ARGUMENT.apply(n) : Tasks.SQUARE.apply(n);
        }
    }
}
