package tasks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Leaves a JVM that holds a port which the next submission may want. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path").split(":")[0],
                        "tasks.Tasks",
                        "@VICTIM@")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        System.out.println(child.getInputStream().read());
        return 0;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ServerSocket squatted = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.out.println(squatted.getLocalPort());
            new CountDownLatch(1).await();
        }
    }

    public static int two() {
        return 2;
    }
}
