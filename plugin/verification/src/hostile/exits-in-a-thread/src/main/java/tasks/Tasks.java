package tasks;

import java.util.concurrent.CountDownLatch;

/** Ends the JVM from a thread that no check waits for. */
public final class Tasks {
    private Tasks() {}

    public static int one() throws InterruptedException {
        new Thread(() -> System.exit(0)).start();
        new CountDownLatch(1).await();
        return 0;
    }

    public static int two() {
        return 2;
    }
}
