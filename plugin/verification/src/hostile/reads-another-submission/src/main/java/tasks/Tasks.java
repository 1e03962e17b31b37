package tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how somebody else has solved the task. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException {
        System.out.println(Files.readString(Path.of("@VICTIM@", "submission", "Other.java")));
        return 0;
    }

    public static int two() {
        return 2;
    }
}
