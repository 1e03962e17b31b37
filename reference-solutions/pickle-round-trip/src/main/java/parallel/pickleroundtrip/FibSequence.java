package parallel.pickleroundtrip;

import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The pairs {@code (1, 0), (2, 1), (3, 1), (4, 2), ...}, one after another. As in the lecture it is its own iterator. */
// STUB: public final class FibSequence implements Iterable<FibPair>, Iterator<FibPair> {
// BEGIN SOLUTION
public final class FibSequence implements Iterable<FibPair>, Iterator<FibPair>, Serializable {
    private static final long serialVersionUID = 1;

    private final int maxCount;
    private int count;
    private long value;
    private long next = 1;

    // END SOLUTION
    /** @param maxCount how many pairs follow the first, 0 to 92 */
    public FibSequence(int maxCount) {
        // BEGIN SOLUTION
        this.maxCount = maxCount;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /** Whether there is another pair. Doesn't take it. */
    @Override
    public boolean hasNext() {
        // BEGIN SOLUTION
        return count <= maxCount;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Takes the next pair.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public FibPair next() {
        // BEGIN SOLUTION
        if (!hasNext()) {
            throw new NoSuchElementException("all " + count + " pairs were taken");
        }
        count++;
        FibPair pair = new FibPair(count, value);
        long sum = value + next;
        value = next;
        next = sum;
        return pair;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /** What is left: a loop over a half-used sequence goes on where it stopped. */
    @Override
    public Iterator<FibPair> iterator() {
        // BEGIN SOLUTION
        return this;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
