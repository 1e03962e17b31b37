package io.github.mvngrade.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What else the machine does meanwhile. */
public enum Load {
    /** Nothing of ours. */
    QUIET("quiet"),
    /** One busy thread, 2 s on and 2 s off. */
    ONE_CORE("one-core"),
    /** Two busy threads, each on for .3 s and off for .5 s on average, exponentially distributed. */
    BURSTS("bursts");

    private final String word;

    Load(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException if there is no such load; the message says which there are */
    public static Load named(String word) {
        return Stream.of(values())
                .filter(load -> load.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no load \"" + word + "\"; there are quiet, one-core and bursts"));
    }

    /** A program in a process of its own, until it is closed. */
    public record Running(Optional<Process> process) implements AutoCloseable {
        /** @throws IllegalStateException if it has ended by itself: what was measured then was measured without it */
        public void mustStillRun() {
            process.filter(started -> !started.isAlive()).ifPresent(ended -> {
                throw new IllegalStateException("The load ended by itself with " + ended.exitValue()
                        + ", so this repetition doesn't count: see what it printed above, and start again");
            });
        }

        @Override
        public void close() {
            process.ifPresent(started -> started.destroyForcibly().onExit().join());
        }
    }

    /**
     * Starts it. The operating system chooses its processors.
     *
     * @param seed the same bursts for the same seed
     */
    public Running start(long seed) throws IOException {
        if (this == QUIET) {
            return new Running(Optional.empty());
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoadProgram.class.getName(),
                word,
                Long.toString(seed));
        // Its input stays open as long as this process lives, and ends it.
        return new Running(Optional.of(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()));
    }

    @Override
    public String toString() {
        return word;
    }
}
