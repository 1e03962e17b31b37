package tasks;

import java.io.File;

/** Deletes what another student handed in. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        System.out.println(new File("@VICTIM@/submission/Other.java").delete());
        return 0;
    }

    public static int two() {
        return 2;
    }
}
