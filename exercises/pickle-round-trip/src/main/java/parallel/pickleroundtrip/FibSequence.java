package parallel.pickleroundtrip;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The pairs {@code (1, 0), (2, 1), (3, 1), (4, 2), ...}, one after another. As in the lecture it is its own iterator. */
public final class FibSequence implements Iterable<FibPair>, Iterator<FibPair> {
    /** @param maxCount how many pairs follow the first, 0 to 92 */
    public FibSequence(int maxCount) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Whether there is another pair. Doesn't take it. */
    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Takes the next pair.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public FibPair next() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** What is left: a loop over a half-used sequence goes on where it stopped. */
    @Override
    public Iterator<FibPair> iterator() {
        throw new UnsupportedOperationException("not built yet");
    }
}
