package tasks;

/** Wrong, but it has classes that are named like the runner's. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        return 0;
    }

    public static int two() {
        return 2;
    }
}
