package parallel.managerlist;

import java.io.Serializable;

/**
 * The indexes that one worker has to do: {@code from}, {@code from + 1}, ... {@code to - 1}.
 *
 * @param from the first index
 * @param to the index after the last one
 */
public record Range(int from, int to) implements Serializable {
    /** @throws IllegalArgumentException if {@code from} is negative or greater than {@code to} */
    public Range {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("there is no range from " + from + " to " + to);
        }
    }

    /** How many indexes there are. */
    public int size() {
        return to - from;
    }

    /** Whether an index is one of them. */
    public boolean contains(int index) {
        return from <= index && index < to;
    }
}
