package tasks;

/** Takes all memory of its JVM, and keeps it. */
public final class Tasks {
    private static Object[] kept = new Object[0];

    private Tasks() {}

    public static int one() {
        int size = 1 << 20;
        while (true) {
            try {
                kept = new Object[] {kept, new byte[size]};
            } catch (OutOfMemoryError full) {
                if (size == 0) {
                    throw full;
                }
                size /= 2;
            }
        }
    }

    public static int two() {
        return 2;
    }
}
