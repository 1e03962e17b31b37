package io.github.mvngrade.subject;

import io.github.mvngrade.subject.seam.CheckThread;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Writes down which instrumented code this JVM ran: every second, so that something remains if the JVM is killed, and once
 * more at its end.
 *
 * <p>The recorder is JaCoCo's, on the class path beside the submission, which may have done anything to it. So it is only
 * ever called on a daemon thread that nothing waits for indefinitely.
 */
final class CoverageWriter {
    /** Wins over the file that is named on the class path, which this JVM's children write to. */
    private static final String FILE_PROPERTY = "jacoco-agent.destfile";

    private static final String RECORDER = "org.jacoco.agent.rt.RT";
    private static final long EVERY_MILLIS = 1_000;
    private static final long LONGEST_FINISH_MILLIS = 2_000;

    private final CountDownLatch finishing = new CountDownLatch(1);
    private final Thread writer = new Thread(this::write, "coverage-writer");

    private CoverageWriter() {}

    /** Starts; the recorder reads the file's name when the first instrumented class is initialised. */
    static CoverageWriter startIn(String file) {
        System.setProperty(FILE_PROPERTY, file);
        CoverageWriter coverage = new CoverageWriter();
        coverage.writer.setDaemon(true);
        coverage.writer.start();
        return coverage;
    }

    /** Writes for the last time, and waits up to 2 s for it. */
    void finish() {
        finishing.countDown();
        CheckThread.awaitEnd(writer, LONGEST_FINISH_MILLIS);
    }

    private void write() {
        try {
            while (!finishing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                dump();
            }
            dump();
        } catch (InterruptedException | ReflectiveOperationException broken) {
            // What was written before stays; the grader sees from the file how much that is.
            finishing.countDown();
        }
    }

    /** Does nothing before the first instrumented class is initialised: until then there is no recorder to ask. */
    private static void dump() throws ReflectiveOperationException {
        Class<?> recorder = Class.forName(RECORDER, true, ClassLoader.getSystemClassLoader());
        Method found = recorder.getMethod("getAgent");
        Object agent;
        try {
            agent = found.invoke(null);
        } catch (InvocationTargetException notStarted) {
            return;
        }
        found.getReturnType().getMethod("dump", boolean.class).invoke(agent, false);
    }
}
