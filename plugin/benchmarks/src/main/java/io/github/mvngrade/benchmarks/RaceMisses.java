package io.github.mvngrade.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * How often the stress check of thread-squares misses a program that may lose results, and how often it suspects a correct one.
 * Each try is a JVM of its own, compiles as a subject of the grader does, and does what one part of the check does.
 *
 * <p>Usage, from the repository's root after the README's first command: {@code java RaceMisses.java [TRIES]
 * [--busy] [--repository=DIR]}. With {@code --busy} another thread keeps one core busy all the time.
 */
public final class RaceMisses {
    private static final int DEFAULT_TRIES = 100;
    private static final int CAUGHT = 3;
    private static final Path EXERCISE = Path.of("reference-solutions", "thread-squares");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path OWN_SOURCE =
            Path.of("plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/RaceMisses.java");
    private static final List<String> JARS =
            List.of("junit-jupiter-api", "junit-platform-commons", "opentest4j", "apiguardian-api");
    private static final String CHECKS = "parallel.threadsquares.checks.LostResults";

    private RaceMisses() {}

    /**
     * A program, and a part of the check.
     *
     * @param patch the wrong solution; empty for the solution itself
     * @param threads of {@code squareAll}; 0 for {@code square}
     */
    private record Case(String patch, int threads) {
        String part() {
            return threads == 0 ? "square" : "squareAll with " + threads + " threads";
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("unsynchronised-list", 0),
            new Case("unsynchronised-map", 0),
            new Case("unsynchronised-counter", 2),
            new Case("unsynchronised-counter", 4),
            new Case("", 0),
            new Case("", 2),
            new Case("", 4));

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("--once")) {
            once(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
            return;
        }
        List<String> given = List.of(arguments);
        int tries = given.stream()
                .filter(argument -> !argument.startsWith("--"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(DEFAULT_TRIES);
        boolean busy = given.contains("--busy");
        Path repository = given.stream()
                .filter(argument -> argument.startsWith("--repository="))
                .map(argument -> Path.of(argument.substring("--repository=".length())))
                .findFirst()
                .orElse(Path.of(System.getProperty("user.home"), ".m2", "repository"));
        if (busy) {
            keepOneCoreBusy();
        }
        System.out.printf(
                "JDK %s, %d processors%s, %d tries each%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                busy ? ", one of them kept busy" : "",
                tries);
        System.out.println("| program | part | passed | caught |");
        System.out.println("|---|---|---|---|");
        measure(repository, tries);
    }

    private static void keepOneCoreBusy() {
        Thread busy = new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        busy.setDaemon(true);
        busy.start();
    }

    private static void measure(Path repository, int tries) throws IOException, InterruptedException {
        String common = classPath(repository);
        for (Case each : CASES) {
            Path classes = compiled(each.patch(), common);
            int passed = 0;
            for (int seed = 1; seed <= tries; seed++) {
                passed += passes(classes + File.pathSeparator + common, each.threads(), seed) ? 1 : 0;
            }
            String program = each.patch().isEmpty() ? "the solution" : each.patch();
            System.out.printf("| %s | %s | %d | %d |%n", program, each.part(), passed, tries - passed);
        }
    }

    private static String classPath(Path repository) throws IOException {
        List<Path> parts = new ArrayList<>(List.of(
                EXERCISE.resolve("target/test-classes"),
                EXERCISE.resolve("target/classes"),
                Path.of("plugin", "checks", "target", "classes")));
        for (Path part : parts) {
            if (!Files.isDirectory(part)) {
                throw new IllegalStateException("There is no " + part + ": run the README's first command before this");
            }
        }
        try (Stream<Path> files = Files.walk(repository)) {
            files.filter(file -> JARS.stream()
                            .anyMatch(jar -> file.getFileName().toString().matches(jar + "-[0-9.]+[.]jar")))
                    .forEach(parts::add);
        }
        return parts.stream()
                .map(part -> part.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the classes of a program and of this benchmark are. */
    private static Path compiled(String patch, String classPath) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("race-misses");
        Path source = folder.resolve(SOURCES).resolve("parallel/threadsquares/ThreadSquares.java");
        Files.createDirectories(source.getParent());
        Files.copy(EXERCISE.resolve(SOURCES).resolve("parallel/threadsquares/ThreadSquares.java"), source);
        if (!patch.isEmpty()) {
            Path difference = EXERCISE.resolve("src/wrong/" + patch + ".patch").toAbsolutePath();
            int code = new ProcessBuilder("git", "apply", "-p0", difference.toString())
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(difference + " doesn't fit the solution any more");
            }
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> command = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
        command.addAll(List.of(source.toString(), OWN_SOURCE.toString()));
        if (compiler.run(null, null, null, command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(source + " can't be compiled");
        }
        deleteAtTheEnd(folder);
        return classes;
    }

    private static void deleteAtTheEnd(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static boolean passes(String classPath, int threads, long seed) throws IOException, InterruptedException {
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        RaceMisses.class.getName(),
                        "--once",
                        Integer.toString(threads),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0 && code != CAUGHT) {
            throw new IllegalStateException("A try ended with exit code " + code);
        }
        return code == 0;
    }

    /** One part of the check. Ends this JVM. */
    private static void once(int threads, long seed) throws ReflectiveOperationException {
        Class<?> checks = Class.forName(CHECKS);
        Random random = new Random(seed);
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            if (threads == 0) {
                method(checks, "ofSquare").invoke(null, random);
            } else {
                method(checks, "ofSquareAll").invoke(null, random, threads);
            }
            System.exit(0);
        } catch (InvocationTargetException e) {
            System.exit(e.getCause() instanceof AssertionError ? CAUGHT : 1);
        }
    }

    private static Method method(Class<?> type, String name) {
        Method found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }
}
