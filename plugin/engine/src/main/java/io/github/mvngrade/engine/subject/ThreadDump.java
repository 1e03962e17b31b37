package io.github.mvngrade.engine.subject;

import io.github.mvngrade.engine.warden.OwnProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM's dump of its threads, as it prints one on SIGQUIT: asking for it, and finding what matters in it. */
public final class ThreadDump {
    static final String HEAD = "Full thread dump";
    static final String LAST_SECTION = "JNI global ref";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long POLL_MILLIS = 20;
    private static final int MOST_THREADS = 6;
    private static final int MOST_FRAMES = 8;

    private ThreadDump() {}

    /** Sends SIGQUIT where there is one, and waits for the dump's last section, bounded. */
    static void request(long pid, OutputPump output) {
        try {
            output.awaitDump();
            Process signal = OwnProcess.of(List.of("kill", "-QUIT", Long.toString(pid)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            signal.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            while (!output.hasDump() && System.nanoTime() < deadline) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (IOException noKillCommand) {
            // Not a Unix: the grade goes on without the dump, which is help and not evidence.
            output.drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same text with its dump, if there is one, cut down to the threads that run the submission's own code. */
    public static String shorten(String text, String packageName) {
        int head = text.lastIndexOf(HEAD);
        if (head < 0) {
            return text;
        }
        int lineStart = text.lastIndexOf('\n', text.lastIndexOf('\n', head) - 1) + 1;
        List<String> threads = List.of(text.substring(head).split("\n\n")).stream()
                .map(thread -> relevant(thread, packageName))
                .filter(thread -> !thread.isEmpty())
                .limit(MOST_THREADS)
                .toList();
        String printed = text.substring(0, Math.min(lineStart, head)).stripTrailing();
        return (printed.isEmpty() ? "" : printed + "\n\n") + "Where its threads were when it was stopped:\n"
                + (threads.isEmpty() ? "(none was in the submission's code)" : String.join("\n", threads));
    }

    /** Where the first thread was that ran the submission's own code, without the package; empty if there is no such dump. */
    public static Optional<String> spot(String text, String packageName) {
        int head = text.lastIndexOf(HEAD);
        return head < 0
                ? Optional.empty()
                : own(text.substring(head), packageName)
                        .map(frame -> frame.substring("at ".length() + packageName.length() + 1))
                        .findFirst();
    }

    private static Stream<String> own(String frames, String packageName) {
        return frames.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("at " + packageName + "."))
                .filter(line -> !line.startsWith("at " + packageName + ".checks."));
    }

    private static String relevant(String thread, String packageName) {
        List<String> frames =
                new ArrayList<>(own(thread, packageName).limit(MOST_FRAMES).toList());
        if (frames.isEmpty()) {
            return "";
        }
        String name = thread.lines().findFirst().orElse("");
        int end = name.indexOf('"', 1);
        frames.add(0, "thread " + (end > 0 ? name.substring(0, end + 1) : name));
        return frames.stream().collect(Collectors.joining("\n    "));
    }
}
