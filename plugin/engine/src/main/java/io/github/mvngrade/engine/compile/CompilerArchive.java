package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.intake.FileDigest;
import io.github.mvngrade.engine.warden.BriefProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An archive of the compiler's classes (class-data sharing), which a JVM maps instead of reading and verifying them.
 *
 * <p>It is recorded over an empty class path, so that it serves whatever class path the grader's own jar is on. The JVM
 * itself refuses an archive of another JDK, so the name needs to tell apart only what should live side by side.
 */
final class CompilerArchive {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SUFFIX = ".jsa";
    private static final int DIGITS_IN_NAME = 32;

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
        try {
            Files.createDirectories(cache);
            for (Path found : made(cache, javaHome)) {
                if (isIntact(found)) {
                    return Optional.of(found);
                }
                Files.delete(found);
            }
            return make(cache.toAbsolutePath(), javaHome);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Those that aren't as they were made. */
    static List<Path> damaged(Path cache, Path javaHome) throws IOException {
        List<Path> damaged = new ArrayList<>();
        for (Path found : Files.isDirectory(cache) ? made(cache, javaHome) : List.<Path>of()) {
            if (!isIntact(found)) {
                damaged.add(found);
            }
        }
        return damaged;
    }

    private static List<Path> made(Path cache, Path javaHome) throws IOException {
        List<Path> made = new ArrayList<>();
        try (DirectoryStream<Path> archives =
                Files.newDirectoryStream(cache.toAbsolutePath(), prefix(javaHome) + "*" + SUFFIX)) {
            archives.forEach(made::add);
        }
        return made;
    }

    private static String prefix(Path javaHome) {
        String key = javaHome.toAbsolutePath() + "\n" + Jdk.release(javaHome);
        return "javac-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "-";
    }

    /** Its name ends with its digest. A damaged one could crash the compiler, which would look like the sources' fault. */
    private static boolean isIntact(Path archive) throws IOException {
        return archive.getFileName().toString().endsWith("-" + digest(archive) + SUFFIX);
    }

    private static String digest(Path file) throws IOException {
        return FileDigest.of(file).substring(0, DIGITS_IN_NAME);
    }

    private static Optional<Path> make(Path cache, Path javaHome) throws IOException, InterruptedException {
        try (Aside scratch = Aside.below(cache)) {
            Path made = scratch.path().resolve("made.jsa");
            if (!record(made, javaHome, scratch.path()) || !Files.exists(made)) {
                return Optional.empty();
            }
            Path archive = cache.resolve(prefix(javaHome) + digest(made) + SUFFIX);
            return Optional.of(Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE));
        }
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
