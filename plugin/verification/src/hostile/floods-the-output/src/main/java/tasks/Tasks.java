package tasks;

/** Prints more than anybody wants to keep. */
public final class Tasks {
    private static final int LINES = 40_000;

    private Tasks() {}

    public static int one() {
        String line = "x".repeat(100);
        for (int i = 0; i < LINES; i++) {
            System.out.println(line);
        }
        return 0;
    }

    public static int two() {
        return 2;
    }
}
