package parallel.managerlist;

import io.github.mvngrade.given.Board;

/** Stands for a calculation that takes long. */
public final class Squares {
    private Squares() {}

    /** The square of a number. While a check runs, it takes as long as the check wants, or ends its JVM; see {@link Trial}. */
    public static long of(int number) {
        try {
            Board.of(Squares.class).shown(Trial.class).ifPresent(trial -> trial.undergo(number));
        } catch (NoClassDefFoundError noLibrary) {
            // Started by hand, without the course's library: no check runs.
        }
        return (long) number * number;
    }
}
