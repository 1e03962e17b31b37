package io.github.mvngrade.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Grades solutions of pi-estimation again and again, as a student does, and counts the verdicts on their speedup: correct
 * solutions of three designs in turn, and wrong ones that fake a speedup.
 *
 * <p>Usage, from the repository's root after the README's first command: {@code java Gradings.java [--jdk=HOME] [CELL=TIMES ...]}.
 * HOME is another JDK than the one that runs this. Without a cell: {@code normal=20 jdk=10 c1=5 fast=5 wrong=4}.
 */
public final class Gradings {
    private static final Path SOURCES = Path.of("reference-solutions", "pi-estimation", "src");
    private static final List<String> CORRECT = List.of("main", "also-correct/by-socket/src/main", "also-correct/by-file/src/main");
    private static final List<String> WRONG =
            List.of("wrong/one-at-a-time-in-disguise.patch", "wrong/second-worker-starts-late.patch");
    private static final long PERIOD_MILLIS = 2_000;
    private static final Pattern SPEEDUP =
            Pattern.compile("\"id\" : \"speedup\".*?\"verdict\" : \"(\\w+)\".*?(\"speedup\" : .*?\"blocks\" : \\[.*?\n    +\\])", Pattern.DOTALL);

    private final Path scratch;
    private final Path otherJdk;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    private Gradings(Path scratch, Path otherJdk) {
        this.scratch = scratch;
        this.otherJdk = otherJdk;
    }

    /** What differs from an ordinary grade. */
    private enum Cell {
        /** Nothing. */
        NORMAL,
        /** The other JDK. */
        JDK,
        /** No JVM of the runtime image has its second compiler: everything takes about twice as long. */
        C1,
        /** Drawing a point takes a third of the rounds, as on a machine whose cores are faster and whose JVMs aren't. */
        FAST,
        /** Another program keeps one core busy, 2 s on and 2 s off. */
        BUSY,
        /** Nothing, but the solutions are wrong. */
        WRONG
    }

    public static void main(String[] arguments) throws Exception {
        List<String> cells = new ArrayList<>(List.of("normal=20", "jdk=10", "c1=5", "fast=5", "wrong=4"));
        Path otherJdk = Path.of(System.getProperty("java.home"));
        for (String argument : arguments) {
            if (argument.startsWith("--jdk=")) {
                otherJdk = Path.of(argument.substring("--jdk=".length()));
            }
        }
        if (Stream.of(arguments).anyMatch(argument -> !argument.startsWith("--"))) {
            cells.clear();
            Stream.of(arguments).filter(argument -> !argument.startsWith("--")).forEach(cells::add);
        }
        Path scratch = Files.createTempDirectory("gradings-");
        try {
            Gradings gradings = new Gradings(scratch, otherJdk);
            System.out.println("| | cell | solution | verdict | speedup | enough | cores worth | start s | at best | size | baseline s"
                    + " | blocks | measuring s | grade s |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            for (String cell : cells) {
                String[] parts = cell.split("=");
                gradings.run(Cell.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
            }
            gradings.counts.forEach((cell, verdicts) -> System.out.println(cell + ": " + verdicts));
        } finally {
            delete(scratch);
        }
    }

    private void run(Cell cell, int times) throws Exception {
        Thread other = new Thread(Gradings::keepBusy, "other-program");
        other.setDaemon(true);
        if (cell == Cell.BUSY) {
            other.start();
        }
        List<String> solutions = cell == Cell.WRONG ? WRONG : CORRECT;
        for (int time = 0; time < times; time++) {
            String solution = solutions.get(time % solutions.size());
            long start = System.nanoTime();
            Matcher found = SPEEDUP.matcher(grade(cell, solution));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!found.find()) {
                throw new IllegalStateException("The grade has no speedup");
            }
            String name = cell.name().toLowerCase(Locale.ROOT);
            counts.computeIfAbsent(name, key -> new TreeMap<>()).merge(found.group(1), 1, Integer::sum);
            System.out.printf(
                    Locale.ROOT, "| %d | %s | %s | %s | %s | %.0f |%n", time + 1, name, name(solution), found.group(1), row(found.group(2)), seconds);
        }
        other.interrupt();
    }

    private static String name(String solution) {
        return solution.equals("main") ? "reference" : Path.of(solution).getName(1).toString().replace(".patch", "");
    }

    private static String row(String json) {
        double[] baselines = numbers("baselineSeconds", json).sorted().toArray();
        List<String> moments = Pattern.compile("\"(?:started|ended)At\" : \"([^\"]+)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
        double measuring = moments.isEmpty()
                ? 0
                : java.time.Duration.between(
                                        java.time.Instant.parse(moments.get(0)),
                                        java.time.Instant.parse(moments.get(moments.size() - 1)))
                                .toMillis()
                        / 1e3;
        return String.join(
                " | ",
                shown("%.2f", number("estimate", json)),
                shown("%.2f", number("passThreshold", json)),
                shown("%.2f", number("capacity", json)),
                shown("%.3f", number("start", json)),
                shown("%.2f", number("reach", json)),
                shown("%.0f", number("size", json)),
                baselines.length == 0 ? "" : shown("%.2f", OptionalDouble.of(baselines[baselines.length / 2])),
                String.valueOf(baselines.length),
                shown("%.0f", OptionalDouble.of(measuring)));
    }

    private static OptionalDouble number(String key, String json) {
        return numbers(key, json).findFirst();
    }

    private static java.util.stream.DoubleStream numbers(String key, String json) {
        return Pattern.compile("\"" + key + "\" : ([0-9.E-]+)")
                .matcher(json)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)));
    }

    private static String shown(String format, OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, format, number.getAsDouble()) : "";
    }

    private String grade(Cell cell, String solution) throws Exception {
        Path exercise = scratch.resolve("exercise");
        delete(exercise);
        copy(Path.of("exercises", "pi-estimation"), exercise);
        submit(solution, exercise);
        List<String> command = new ArrayList<>(
                List.of("mvn", "-o", "-q", "-B", "grade", "-Dgrade.check=speedup", "-Dgrade.coverage=false"));
        switch (cell) {
            case C1 -> command.add("-Dgrade.cache=" + cacheWithoutSecondCompiler(exercise));
            case FAST -> command.add("-Dgrade.pack=" + packOfFastPoints());
            case NORMAL, JDK, BUSY, WRONG -> {}
        }
        maven(command, exercise, cell == Cell.JDK ? otherJdk : Path.of(System.getProperty("java.home")));
        return Files.readString(exercise.resolve("target").resolve("grade").resolve("grade.json"));
    }

    private static void submit(String solution, Path exercise) throws Exception {
        boolean patched = solution.endsWith(".patch");
        copy(SOURCES.resolve(patched ? "main" : solution), exercise.resolve("src").resolve("main"));
        if (patched) {
            Path patch = SOURCES.resolve(solution).toAbsolutePath();
            Process patching = new ProcessBuilder("patch", "-s", "-p0", "-i", patch.toString())
                    .directory(exercise.toFile())
                    .inheritIO()
                    .start();
            if (patching.waitFor() != 0) {
                throw new IllegalStateException(patch + " doesn't fit");
            }
        }
    }

    /** A cache whose image has a launcher in front of its own, which starts the submission's children, too. */
    private Path cacheWithoutSecondCompiler(Path exercise) throws Exception {
        Path cache = scratch.resolve("cache");
        if (Files.notExists(cache)) {
            maven(
                    List.of("mvn", "-o", "-q", "-B", "grade", "-Dgrade.speedup=false", "-Dgrade.cache=" + cache),
                    exercise,
                    Path.of(System.getProperty("java.home")));
            try (Stream<Path> images = Files.list(cache)) {
                Path java = images.findFirst().orElseThrow().resolve("bin").resolve("java");
                Files.move(java, java.resolveSibling("launcher"));
                Files.writeString(
                        java, "#!/bin/sh\nexec \"$(dirname \"$0\")/launcher\" -XX:TieredStopAtLevel=1 \"$@\"\n");
                Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return cache;
    }

    /** The students' pack of a course in which drawing a point takes 3 rounds instead of 10. */
    private Path packOfFastPoints() throws Exception {
        Path course = scratch.resolve("course");
        if (Files.notExists(course)) {
            copy(SOURCES.getParent(), course);
            delete(course.resolve("src").resolve("wrong"));
            Path points = course.resolve("src/given/java/parallel/piestimation/RandomPoints.java");
            Files.writeString(points, Files.readString(points).replace("ROUNDS = 10", "ROUNDS = 3"));
            Path yaml = course.resolve("exercise.yaml");
            Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?s)\nwrong:.*", "\n"));
            maven(
                    List.of("mvn", "-o", "-q", "-B", "package", "-DskipTests", "-Dspotless.check.skip", "-Dgrade.verify=false"),
                    course,
                    Path.of(System.getProperty("java.home")));
        }
        try (Stream<Path> files = Files.list(course.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith("-checks.jar")).findFirst().orElseThrow();
        }
    }

    private static void maven(List<String> command, Path folder, Path javaHome) throws IOException, InterruptedException {
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log)
                    + "\nRun the README's first command before this.");
        }
    }

    private static void keepBusy() {
        while (!Thread.currentThread().isInterrupted()) {
            long on = System.nanoTime();
            while (System.nanoTime() - on < PERIOD_MILLIS * 1_000_000) {
                Thread.onSpinWait();
            }
            try {
                Thread.sleep(PERIOD_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
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
