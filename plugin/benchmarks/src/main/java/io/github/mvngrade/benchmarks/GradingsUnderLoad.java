package io.github.mvngrade.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Grades the reference solution of pi-estimation again and again while another program keeps one core busy, 2 s on and 2 s
 * off, and counts the verdicts of its speedup.
 *
 * <p>Usage, from the repository's root: {@code java GradingsUnderLoad.java [GRADINGS] [quiet]}; with {@code quiet} without
 * the other program.
 */
public final class GradingsUnderLoad {
    private static final int DEFAULT_GRADINGS = 20;
    private static final long PERIOD_NANOS = 2_000_000_000L;
    private static final Pattern VERDICT = Pattern.compile(
            "\"id\" : \"speedup\".*?\"verdict\" : \"(\\w+)\"", Pattern.DOTALL);
    private static final Pattern ESTIMATE = Pattern.compile("\"estimate\" : ([0-9.]+)");

    private GradingsUnderLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int gradings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_GRADINGS;
        boolean quiet = arguments.length > 1 && arguments[1].equals("quiet");
        Path scratch = Files.createTempDirectory("gradings-under-load-");
        if (!quiet) {
            Thread other = new Thread(GradingsUnderLoad::keepBusy, "other-program");
            other.setDaemon(true);
            other.start();
        }
        try {
            copy(Path.of("exercises", "pi-estimation"), scratch);
            copy(Path.of("reference-solutions", "pi-estimation", "src", "main"), scratch.resolve("src").resolve("main"));
            Map<String, Integer> counts = new TreeMap<>();
            for (int grading = 1; grading <= gradings; grading++) {
                long start = System.nanoTime();
                String json = grade(scratch);
                String verdict = find(VERDICT, json);
                counts.merge(verdict, 1, Integer::sum);
                System.out.printf(
                        Locale.ROOT,
                        "%2d %-12s speedup %.4s, %.0f s%n",
                        grading,
                        verdict,
                        find(ESTIMATE, json),
                        (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(
                    "%d gradings, %s, JDK %s, %d cores: %s%n",
                    gradings,
                    quiet ? "quiet" : "one core busy 2 s on and 2 s off",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    counts);
        } finally {
            delete(scratch);
        }
    }

    private static void keepBusy() {
        while (true) {
            long on = System.nanoTime() + PERIOD_NANOS;
            while (System.nanoTime() - on < 0) {
                Thread.onSpinWait();
            }
            try {
                Thread.sleep(PERIOD_NANOS / 1_000_000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String grade(Path exercise) throws IOException, InterruptedException {
        delete(exercise.resolve("target"));
        Process process = new ProcessBuilder(
                        "mvn", "-o", "-q", "-B", "grade", "-Dgrade.check=speedup", "-Dgrade.coverage=false")
                .directory(exercise.toFile())
                .redirectErrorStream(true)
                .redirectOutput(exercise.resolve("output.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("mvn grade failed:\n" + Files.readString(exercise.resolve("output.log"))
                    + "\nRun the README's first command before this.");
        }
        return Files.readString(exercise.resolve("target").resolve("grade").resolve("grade.json"));
    }

    private static String find(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        return matcher.find() ? matcher.group(1) : "none";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!from.relativize(file).startsWith("target")) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
