package tasks;

/** Ends the JVM as if all were well. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        System.exit(0);
        return 0;
    }

    public static int two() {
        return 2;
    }
}
