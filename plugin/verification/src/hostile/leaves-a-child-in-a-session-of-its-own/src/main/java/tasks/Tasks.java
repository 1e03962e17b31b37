package tasks;

import java.io.IOException;

/** Leaves a process that no longer is its child. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException, InterruptedException {
        String script = "setsid sh -c 'sleep 60; : @VICTIM@' > /dev/null 2>&1 &";
        new ProcessBuilder("sh", "-c", script).start().waitFor();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
