package tasks;

import java.util.concurrent.CountDownLatch;

/** Leaves a thread that keeps the JVM alive, and another that keeps it from ending. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        new Thread(Tasks::waitForever).start();
        Runtime.getRuntime().addShutdownHook(new Thread(Tasks::waitForever));
        return 0;
    }

    private static void waitForever() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ignored) {
                continue;
            }
        }
    }

    public static int two() {
        return 2;
    }
}
