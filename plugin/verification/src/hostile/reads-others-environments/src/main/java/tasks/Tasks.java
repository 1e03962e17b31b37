package tasks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the environment of every process that can be seen. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                print(process.resolve("environ"));
            }
        }
        return 0;
    }

    private static void print(Path environment) {
        try {
            System.out.println(new String(Files.readAllBytes(environment)));
        } catch (IOException refused) {
            System.out.println(refused);
        }
    }

    public static int two() {
        return 2;
    }
}
