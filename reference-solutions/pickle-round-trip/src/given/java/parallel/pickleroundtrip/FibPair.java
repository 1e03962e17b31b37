package parallel.pickleroundtrip;

import java.io.Serializable;

/**
 * What a {@code FibSequence} yields.
 *
 * @param place 1 for the first pair, 2 for the second, ...
 * @param value the Fibonacci number at that place: 0, 1, 1, 2, 3, 5, ...
 */
public record FibPair(int place, long value) implements Serializable {
    private static final long serialVersionUID = 1;

    /** As the lecture prints it: {@code (3, 1)}. */
    @Override
    public String toString() {
        return "(" + place + ", " + value + ")";
    }
}
