package io.github.mvngrade.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JVMs of this runtime that do nothing: what a program pays for its worker processes before they work. */
final class IdleJvms {
    private IdleJvms() {}

    /**
     * Starts this many at once, with this JVM's class path, and waits for the last.
     *
     * @return nanoseconds by this JVM's clock
     */
    static long start(int count) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-version");
        List<Process> started = new ArrayList<>();
        try {
            long start = System.nanoTime();
            for (int number = 0; number < count; number++) {
                started.add(new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
            }
            for (Process process : started) {
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(
                            "A JVM of this runtime that should do nothing ended with " + process.exitValue());
                }
            }
            return System.nanoTime() - start;
        } catch (IOException e) {
            throw new UncheckedIOException("A JVM of this runtime can't be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a JVM", e);
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }
}
