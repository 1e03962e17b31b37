package tasks;

/** Wrong, but it has an {@code Assertions} of its own. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        return 0;
    }

    public static int two() {
        return 2;
    }
}
