package io.github.mvngrade.checks;

import io.github.mvngrade.checks.program.Capture;
import io.github.mvngrade.checks.program.Excerpt;
import io.github.mvngrade.checks.program.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/**
 * A program of the submission that runs as a process of its own: a JVM like the one that the check runs in, with the same
 * class path and an empty standard input. Immutable; each {@code with} returns a new program.
 *
 * <pre>{@code
 * JavaProgram.named("parallel.filecopy.FileCopy").withArguments(source, destination).run().mustExitWith(0);
 * }</pre>
 *
 * <p>Arguments beyond ASCII reach the program where the system's locale is UTF-8, as it is in a grade.
 *
 * @param mainClass its name
 * @param arguments in their order
 * @param heapMiB its maximum heap in MiB; empty for the JVM's own choice
 * @param deadline how long it may take at most: a bound against hanging, not a measurement
 */
public record JavaProgram(String mainClass, List<String> arguments, Optional<Integer> heapMiB, Duration deadline) {
    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(10);

    /** A killed process is gone at once, unless the system is in trouble. */
    private static final Duration MOST_DYING = Duration.ofSeconds(5);

    /** Copies the arguments. */
    public JavaProgram {
        arguments = List.copyOf(arguments);
    }

    /** The program with this main class, without arguments. */
    public static JavaProgram named(String mainClass) {
        return new JavaProgram(mainClass, List.of(), Optional.empty(), DEFAULT_DEADLINE);
    }

    /** The same with these arguments; each is given as its {@code toString}. */
    public JavaProgram withArguments(Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(value.toString());
        }
        return new JavaProgram(mainClass, texts, heapMiB, deadline);
    }

    /** The same with a heap of at most this many MiB. */
    public JavaProgram withHeapMiB(int most) {
        return new JavaProgram(mainClass, arguments, Optional.of(most), deadline);
    }

    /** The same with this much time. */
    public JavaProgram withDeadline(Duration most) {
        return new JavaProgram(mainClass, arguments, heapMiB, most);
    }

    /**
     * Runs it until its process ends. Whatever that leaves running may hold its output open for longer, but isn't waited
     * for: the grader sees what is left and ends it.
     *
     * @throws AssertionError if it doesn't end in time; it is killed then, with its descendants
     * @throws UncheckedIOException if no process can be started
     */
    public ProgramRun run() {
        try {
            return finish(new ProcessBuilder(commandLine()).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The program " + mainClass + " can't be started: " + e.getMessage(), e);
        }
    }

    private List<String> commandLine() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        heapMiB.ifPresent(most -> line.add("-Xmx" + most + "m"));
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }

    private ProgramRun finish(Process process) throws IOException {
        Capture output = Capture.start(process.getInputStream());
        Capture error = Capture.start(process.getErrorStream());
        boolean ended = false;
        try {
            process.getOutputStream().close();
            ended = Waiting.untilEnd(process, deadline);
            if (!ended) {
                kill(process);
            }
            long end = System.nanoTime();
            String printed =
                    output.untilQuiet(end).text() + error.untilQuiet(end).text();
            if (!ended) {
                Assertions.fail("The program " + this + " didn't end within " + deadline.toSeconds()
                        + " s. It printed: " + Excerpt.of(printed));
            }
            return new ProgramRun(toString(), process.exitValue(), output, error);
        } finally {
            if (!ended) {
                kill(process);
            }
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
        tree.add(process.toHandle());
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(member -> member.onExit()
                .completeOnTimeout(member, MOST_DYING.toMillis(), TimeUnit.MILLISECONDS)
                .join());
    }

    /** As one would type it, shortened: {@code java FileCopy a.txt b.txt}. */
    @Override
    public String toString() {
        String heap = heapMiB.map(most -> "-Xmx" + most + "m ").orElse("");
        String simple = mainClass.substring(mainClass.lastIndexOf('.') + 1);
        return "java " + heap + simple + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments));
    }
}
