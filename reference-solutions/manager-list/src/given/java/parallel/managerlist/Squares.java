package parallel.managerlist;

import io.github.mvngrade.given.Board;
import java.util.Optional;

/** Stands for a calculation that takes long. */
public final class Squares {
    private Squares() {}

    /** The square of a number. While a check runs, it takes as long as the check wants, or ends its JVM; see {@link Trial}. */
    public static long of(int number) {
        try {
            // Linking a lambda would take each worker longer than all else here.
            Optional<Trial> trial = Board.of(Squares.class).shown(Trial.class);
            if (trial.isPresent()) {
                trial.get().undergo(number);
            }
        } catch (NoClassDefFoundError noLibrary) {
            // Started by hand, without the course's library: no check runs.
        }
        return (long) number * number;
    }
}
