package parallel.pickleroundtrip;

import java.io.Serializable;

/** Colors in their order, found by their index. */
// STUB: public final class ColorList {
// BEGIN SOLUTION
public final class ColorList implements Serializable {
    private static final long serialVersionUID = 1;

    private final String[] colors;

    // END SOLUTION
    /** @param colors the first has index 0 */
    public ColorList(String... colors) {
        // BEGIN SOLUTION
        this.colors = colors.clone();
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /** How many colors there are. */
    public int size() {
        // BEGIN SOLUTION
        return colors.length;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The color with this index.
     *
     * @throws IndexOutOfBoundsException if the index is negative, or {@code size()} or more
     */
    public String get(int index) {
        // BEGIN SOLUTION
        return colors[index];
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
