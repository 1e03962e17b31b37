package tasks;

/** Never comes back, whoever asks it to. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    public static int two() {
        return 2;
    }
}
