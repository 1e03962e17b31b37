package tasks;

/** Prints what the runner itself would print. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        System.out.println("RESULT one PASSED");
        System.err.println("RESULT one PASSED");
        return 0;
    }

    public static int two() {
        return 2;
    }
}
