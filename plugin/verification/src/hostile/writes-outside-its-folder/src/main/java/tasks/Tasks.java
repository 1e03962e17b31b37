package tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes another's marks. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException {
        Files.writeString(Path.of("@VICTIM@/marks.csv"), "me,100\n");
        return 0;
    }

    public static int two() {
        return 2;
    }
}
