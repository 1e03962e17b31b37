package io.github.mvngrade.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a cold JVM takes for the points of pi-estimation: all of them in one JVM, and half of them in each of two at the
 * same time; with compilation in the background, which is a JVM's default, and in the foreground, as in the grader's runtime
 * image.
 *
 * <p>Usage, from the repository's root after the README's first command: {@code java ColdWorkers.java [ROUNDS] [POINTS]}. The JVMs
 * are those of the JDK that runs this.
 */
public final class ColdWorkers {
    private static final int DEFAULT_ROUNDS = 20;
    private static final long DEFAULT_POINTS = 50_000_000;
    private static final Path CLASSES = Path.of("reference-solutions", "pi-estimation", "target", "classes");
    private static final Path GIVEN = Path.of("plugin", "given", "target", "classes");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private ColdWorkers() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_ROUNDS;
        long points = arguments.length > 1 ? Long.parseLong(arguments[1]) : DEFAULT_POINTS;
        if (!Files.isDirectory(CLASSES) || !Files.isDirectory(GIVEN)) {
            throw new IllegalStateException("There is no " + CLASSES + " or no " + GIVEN + ": run the README's first command before this");
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String compilation : List.of("background", "foreground")) {
                for (int workers = 1; workers <= 2; workers++) {
                    String cell = compilation + " | " + (workers == 1 ? "all in one JVM" : "half in each of two");
                    seconds.computeIfAbsent(cell, key -> new ArrayList<>()).add(run(compilation, workers, points));
                }
            }
        }
        System.out.printf(
                "JDK %s, %d processors, %d points, %d rounds, seconds%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), points, rounds);
        System.out.println("| compilation | points | shortest | quarter | median | three quarters | longest |");
        System.out.println("|---|---|---|---|---|---|---|");
        seconds.forEach((cell, times) -> System.out.println("| " + cell + " | " + quartiles(times) + " |"));
    }

    private static double run(String compilation, int workers, long points) throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        long start = System.nanoTime();
        for (int worker = 0; worker < workers; worker++) {
            started.add(new ProcessBuilder(
                            JAVA,
                            "-XX:+UseSerialGC",
                            "-XX:-UsePerfData",
                            "-XX:" + (compilation.equals("background") ? "+" : "-") + "BackgroundCompilation",
                            "-cp",
                            CLASSES + File.pathSeparator + GIVEN,
                            "parallel.piestimation.PiEstimator",
                            Long.toString(points / workers),
                            Integer.toString(worker))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process process : started) {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("A worker ended with exit code " + process.exitValue());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String quartiles(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        List<String> shown = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            shown.add(String.format(Locale.ROOT, "%.2f", sorted.get((sorted.size() - 1) * quarter / 4)));
        }
        return String.join(" | ", shown);
    }
}
