package tasks;

import java.io.IOException;

/** Stops whoever started it, without killing it: who waits for an answer waits for ever. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException, InterruptedException {
        long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        new ProcessBuilder("sh", "-c", "kill -STOP " + parent).inheritIO().start().waitFor();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
