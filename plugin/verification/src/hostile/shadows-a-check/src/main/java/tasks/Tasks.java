package tasks;

/** Brings a check of its own by the course's name. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        return 0;
    }

    public static int two() {
        return 2;
    }
}
