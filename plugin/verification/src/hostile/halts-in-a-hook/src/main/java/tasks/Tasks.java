package tasks;

/** Replaces the exit code when the JVM ends. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
        return 0;
    }

    public static int two() {
        return 2;
    }
}
