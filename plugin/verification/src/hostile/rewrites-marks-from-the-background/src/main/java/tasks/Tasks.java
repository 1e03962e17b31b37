package tasks;

import java.io.IOException;

/** Leaves a process that changes the marks a second later. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException {
        String later = "(sleep 1; echo me,100 > '@VICTIM@/marks.csv') > /dev/null 2>&1 &";
        new ProcessBuilder("sh", "-c", later).start();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
