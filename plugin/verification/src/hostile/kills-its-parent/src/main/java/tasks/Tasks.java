package tasks;

import java.io.IOException;

/** Kills whoever started it. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException, InterruptedException {
        long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        String kill = "kill -9 " + parent + "; kill -STOP " + parent;
        new ProcessBuilder("sh", "-c", kill).inheritIO().start().waitFor();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
