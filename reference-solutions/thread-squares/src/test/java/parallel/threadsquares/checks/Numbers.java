package parallel.threadsquares.checks;

import java.util.List;
import java.util.Random;

/** Numbers, and what has to become of them. */
final class Numbers {
    private static final int LARGEST = 40_000;

    private Numbers() {}

    /** So many different numbers, positive and negative, whose squares fit into an int. */
    static List<Integer> distinct(Random random, int count) {
        return random.ints(-LARGEST, LARGEST).distinct().limit(count).boxed().toList();
    }

    static List<Long> squares(List<Integer> numbers) {
        return numbers.stream().map(n -> (long) n * n).toList();
    }

    static List<String> lines(List<Integer> numbers) {
        return numbers.stream().map(n -> "Square of " + n + ": " + (long) n * n).toList();
    }
}
