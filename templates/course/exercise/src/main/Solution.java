package {{package}};

/** What the exercise is about. */
public final class {{class}} {
    private {{class}}() {}

    /** The number multiplied by itself. */
    public static long square(int number) {
        // BEGIN SOLUTION
        return (long) number * number;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
