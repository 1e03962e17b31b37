package parallel.poolmap;

import io.github.mvngrade.given.Notes;
import java.util.concurrent.locks.LockSupport;

/**
 * Squares, except that item 1 ends the JVM of its worker, as a crash would.
 *
 * @param notes in which the worker that is to die leaves a note
 * @param how it dies
 */
public record Death(Notes notes, How how) implements SerializableFunction<Integer, Long> {
    private static final int CRASHED = 3;

    /** Ways to die. */
    public enum How {
        /** With exit code 3. */
        HALT,
        /** With exit code 0, as if all were well. */
        EXIT_0,
        /** It waits until somebody kills it. */
        KILLED
    }

    @Override
    public Long apply(Integer n) {
        if (n == 1) {
            notes.write("dies: " + how);
            die();
        }
        return Tasks.SQUARE.apply(n);
    }

    private void die() {
        if (how == How.HALT) {
            Runtime.getRuntime().halt(CRASHED);
        } else if (how == How.EXIT_0) {
            System.exit(0);
        }
        while (true) {
            LockSupport.park(this);
        }
    }
}
