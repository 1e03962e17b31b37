package tasks;

/** Goes down two more ways wherever the stack ends: there is an end to it, but nobody lives to see it. */
public final class Tasks {
    private static int deepest;

    private Tasks() {}

    public static int one() {
        descend(0);
        return 0;
    }

    private static void descend(int depth) {
        deepest = Math.max(deepest, depth);
        try {
            descend(depth + 1);
        } catch (StackOverflowError over) {
            descend(depth + 1);
        } finally {
            descend(depth + 1);
        }
    }

    public static int two() {
        return 2;
    }
}
