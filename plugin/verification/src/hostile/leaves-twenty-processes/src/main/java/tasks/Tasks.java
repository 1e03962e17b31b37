package tasks;

import java.io.IOException;

/** Leaves more processes than it had time to start one by one. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException, InterruptedException {
        String script = "for i in 1 2 3 4; do for j in 1 2 3 4 5; do sh -c 'sleep 60; : @VICTIM@' & done & done"
                + " > /dev/null 2>&1";
        new ProcessBuilder("sh", "-c", script).start().waitFor();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
