package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.jdk.ClassArchives;
import io.github.mvngrade.engine.jdk.Jdk;
import io.github.mvngrade.engine.warden.BriefProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive of the compiler's classes. It is recorded over an empty class path, so that it serves whatever class path the
 * grader's own jar is on.
 */
final class CompilerArchive {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Uses what exercises use, so that the compiler's classes for it are recorded. */
    private static final String SAMPLE = """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;

            public class Sample extends Thread implements Comparable<Sample> {
                record Pair<A, B>(A first, B second) {}
                sealed interface Shape permits Dot, Line {}
                record Dot() implements Shape {}
                record Line(int length) implements Shape {}
                enum Level { LOW, HIGH { @Override int value() { return 2; } }; int value() { return 1; } }
                private static final Map<Integer, Long> CACHE = new HashMap<>();
                static long fibonacci(int n) {
                    return n < 2 ? n : CACHE.computeIfAbsent(n, k -> fibonacci(k - 1) + fibonacci(k - 2));
                }
                @Override public int compareTo(Sample other) { return getName().compareTo(other.getName()); }
                @Override public void run() {
                    ExecutorService pool = Executors.newFixedThreadPool(2);
                    try (AutoCloseable closing = pool::shutdown) {
                        List<Future<Long>> futures = new ArrayList<>();
                        for (int i = 0; i < 3; i++) { int n = i; futures.add(pool.submit(() -> fibonacci(n))); }
                        for (Future<Long> each : futures) { System.out.println("got " + each.get()); }
                        String word = switch (Level.HIGH) { case LOW -> "low"; case HIGH -> "high"; };
                        synchronized (this) { word += futures.stream().map(Object::toString).toList(); }
                        Object shape = new Line(word.length());
                        if (shape instanceof Line line && line.length() > 0) { throw new Exception(word); }
                    } catch (RuntimeException | Error e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    } finally {
                        new Object() { void bye() { System.out.println("bye"); } }.bye();
                    }
                }
            }
            """;

    private CompilerArchive() {}

    /** The archive for this JDK, made if it isn't there as it was made; empty if it can't be, which costs speed only. */
    static Optional<Path> in(Path cache, Path javaHome) throws InterruptedException {
        return archives(cache, javaHome).archive((made, scratch) -> record(made, javaHome, scratch));
    }

    /** Those that aren't as they were made. */
    static List<Path> damaged(Path cache, Path javaHome) throws IOException {
        return archives(cache, javaHome).damaged();
    }

    private static ClassArchives archives(Path cache, Path javaHome) {
        return ClassArchives.of("javac", cache, javaHome, "");
    }

    private static boolean record(Path made, Path javaHome, Path scratch) throws IOException, InterruptedException {
        Path sample = Files.writeString(scratch.resolve("Sample.java"), SAMPLE);
        Path classes = Files.createDirectory(scratch.resolve("classes"));
        Path empty = Files.createDirectory(scratch.resolve("empty"));
        List<String> command = new ArrayList<>(List.of(Jdk.java(javaHome).toString()));
        command.addAll(Jdk.QUICK_START);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + made, "-cp", "", "com.sun.tools.javac.Main"));
        command.addAll(List.of("--release", "17", "-proc:none", "-implicit:none", "-g", "-parameters"));
        command.addAll(List.of("-cp", empty.toString(), "-d", classes.toString(), sample.toString()));
        ProcessBuilder builder = Jdk.process(command, empty).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try (BriefProcess process = BriefProcess.start(builder)) {
            return process.await(LIMIT) == 0;
        } catch (BriefProcess.TookTooLongException e) {
            return false;
        }
    }
}
