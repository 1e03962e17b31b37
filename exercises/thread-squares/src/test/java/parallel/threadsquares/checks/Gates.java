package parallel.threadsquares.checks;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gates at which workers of {@code square} wait. */
final class Gates {
    private static final Pattern NUMBER = Pattern.compile("(?:of |^)\\s*(-?\\d{1,9})\\b");

    private Gates() {}

    /** Opens when the calling thread waits: whatever it does before, it does before any line of a worker. */
    static Gate untilTheCallerWaits(Caller caller) {
        return new Gate(caller) {
            @Override
            boolean opensFor(String text) {
                return caller().waits();
            }
        };
    }

    /** Opens when both workers are there. */
    static final class Together extends Gate {
        private volatile boolean seen;

        Together(Caller caller) {
            super(caller);
        }

        /**
         * The second worker has come, or it lives and the caller waits for both: where workers print within a lock, the second
         * can't come here.
         */
        @Override
        boolean opensFor(String text) {
            if (caller().present() >= 2 || caller().waits() && caller().started() >= 2) {
                seen = true;
            }
            return seen;
        }

        /** Where the caller doesn't wait for its threads, they are still on their way. */
        @Override
        void settle() {
            caller().waitsUntil(() -> opensFor("") || caller().started() == 0);
        }

        boolean wereSeen() {
            return seen;
        }

        /** For a message. */
        String workers() {
            return switch (caller().workers()) {
                case 0 -> "no thread but the calling one";
                case 1 -> "one thread, alone";
                default -> "one thread after the other";
            };
        }
    }

    /** Opens for one half of the numbers first, and for the other half when all lines of the first one are there. */
    static Gate inOrder(Caller caller, List<Integer> first, List<Integer> second) {
        Set<Integer> missing = Collections.synchronizedSet(new HashSet<>(first));
        Set<Integer> late = Set.copyOf(second);
        return new Gate(caller) {
            @Override
            boolean opensFor(String text) {
                if (!caller().waits()) {
                    return false;
                }
                List<Integer> numbers = numbersIn(text);
                if (missing.isEmpty() || numbers.stream().noneMatch(late::contains)) {
                    numbers.forEach(missing::remove);
                    return true;
                }
                return false;
            }
        };
    }

    /** The numbers n of each {@code Square of n: ...}, or the number alone, if it is printed alone. */
    private static List<Integer> numbersIn(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.results().map(result -> Integer.valueOf(result.group(1))).toList();
    }
}
