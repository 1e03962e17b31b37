package io.github.mvngrade.subject.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Does to its JVM what no well-behaved code does. */
public final class Ends {
    private Ends() {}

    /** Exits. */
    public static void exit(int code) {
        System.exit(code);
    }

    /** Ends the JVM without any hook. */
    public static void halt(int code) {
        Runtime.getRuntime().halt(code);
    }

    /** Takes all memory. */
    public static int fill() {
        List<long[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new long[1 << 17]);
        }
        return all.size();
    }

    /** Leaves a thread and a shutdown hook behind that never end. */
    public static void leaveBehind() {
        CountDownLatch never = new CountDownLatch(1);
        Runnable waiting = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        new Thread(waiting).start();
        Runtime.getRuntime().addShutdownHook(new Thread(waiting));
    }
}
