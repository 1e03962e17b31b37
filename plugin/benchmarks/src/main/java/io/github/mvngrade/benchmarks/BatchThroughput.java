package io.github.mvngrade.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many submissions {@code grade:batch} grades in the time in which a loop of {@code mvn -o -q test} goes through the same ones, in
 * one run on one machine. No speedup is measured.
 *
 * <p>Usage, from the repository's root after the README's first command: {@code java BatchThroughput.java [submissions=40]
 * [exercise=fibonacci]}, about 6 minutes. Half of the submissions are the solution, and half are the skeleton, a quarter of each before and after the
 * other command, so that a machine that gets slower meanwhile slows both.
 */
public final class BatchThroughput {
    private static final String GOAL = "io.github.mvngrade:grade-maven-plugin:0.1.0-SNAPSHOT:batch";

    private final String exercise;
    private final Path scratch;

    private BatchThroughput(String exercise, Path scratch) {
        this.exercise = exercise;
        this.scratch = scratch;
    }

    /** Seconds of wall time, and of CPU of all processes. */
    private record Cost(double wall, double cpu) {
        Cost plus(Cost other) {
            return new Cost(wall + other.wall, cpu + other.cpu);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int submissions = 40;
        String exercise = "fibonacci";
        for (String argument : arguments) {
            String[] setting = argument.split("=", 2);
            switch (setting[0]) {
                case "submissions" -> submissions = Integer.parseInt(setting[1]);
                case "exercise" -> exercise = setting[1];
                default -> throw new IllegalArgumentException(argument + " is neither submissions=N nor exercise=ID");
            }
        }
        Path scratch = Files.createTempDirectory("batch-throughput-");
        try {
            new BatchThroughput(exercise, scratch).compare(submissions);
        } finally {
            delete(scratch);
        }
    }

    private void compare(int submissions) throws IOException, InterruptedException {
        for (int i = 0; i < submissions; i++) {
            handIn(i);
        }
        int half = submissions / 2;
        tested(0, 1);
        Cost test = tested(0, half);
        Cost batch = graded(0, submissions);
        test = test.plus(tested(half, submissions));
        System.out.printf(
                Locale.ROOT,
                "%d submissions of %s, JDK %s, %d cores%n",
                submissions,
                exercise,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-34s %10s %12s %12s%n", "seconds", "wall", "wall each", "CPU each");
        print("a loop of mvn -o -q test", test, submissions);
        print("mvn grade:batch, its start included", batch, submissions);
        System.out.printf(
                Locale.ROOT,
                "The batch grades %.2f submissions in the time of one test run, for %.2f of its CPU%n",
                test.wall() / batch.wall(),
                batch.cpu() / test.cpu());
        printParts(submissions);
    }

    /** Where the time of one grade goes, as the grades themselves say; several are made at a time. */
    private void printParts(int submissions) throws IOException {
        System.out.println("One grade, seconds                    median      largest");
        for (String part : List.of("preparing", "checking", "covering", "measuring")) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < submissions; i++) {
                Path grade = scratch.resolve("batch/reports")
                        .resolve(exercise + "-" + i)
                        .resolve(exercise)
                        .resolve("grade.json");
                Matcher said = Pattern.compile('"' + part + "Ms\" ?: ?([0-9]+)").matcher(Files.readString(grade));
                if (!said.find()) {
                    throw new IllegalStateException(grade + " doesn't say how long it took");
                }
                seconds.add(Long.parseLong(said.group(1)) / 1e3);
            }
            Collections.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %10.2f %12.2f%n",
                    part,
                    seconds.get(seconds.size() / 2),
                    seconds.get(seconds.size() - 1));
        }
    }

    private static void print(String what, Cost cost, int submissions) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %10.1f %12.2f %12.2f%n",
                what,
                cost.wall(),
                cost.wall() / submissions,
                cost.cpu() / submissions);
    }

    private void handIn(int number) throws IOException {
        Path sources = number % 2 == 0 ? Path.of("reference-solutions") : Path.of("exercises");
        Path target = project(number);
        copy(Path.of("exercises", exercise), target);
        copy(sources.resolve(exercise).resolve("src/main"), target.resolve("src/main"));
    }

    private Path project(int number) {
        return scratch.resolve("handed-in").resolve(exercise + "-" + number);
    }

    /** A skeleton fails its tests, which is no failure of the benchmark. */
    private Cost tested(int from, int to) throws IOException, InterruptedException {
        Cost all = new Cost(0, 0);
        for (int i = from; i < to; i++) {
            all = all.plus(cost("mvn -o -q test || true", project(i)));
        }
        return all;
    }

    private Cost graded(int from, int to) throws IOException, InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        String command = "mvn -o -q " + GOAL + " -Dgrade.speedup=false -Dgrade.submissions=" + scratch.resolve("handed-in")
                + " -Dgrade.packs=" + root.resolve("reference-solutions").resolve(exercise) + " -Dgrade.batch="
                + scratch.resolve("batch");
        Cost cost = cost(command, scratch);
        long lines;
        try (Stream<String> table = Files.lines(scratch.resolve("batch/gradebook.csv"))) {
            lines = table.count() - 1;
        }
        if (lines != to - from) {
            throw new IllegalStateException("The gradebook has " + lines + " lines for " + (to - from) + " submissions");
        }
        return cost;
    }

    /** The shell's {@code time} counts all that it waited for. */
    private static Cost cost(String command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%R %U %S'; time { (" + command + ") >output.log 2>&1; }")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String[] seconds = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(folder.resolve("output.log")));
        }
        return new Cost(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (!from.relativize(file).startsWith("target")) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
