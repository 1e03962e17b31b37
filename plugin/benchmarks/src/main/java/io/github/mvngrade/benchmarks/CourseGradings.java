package io.github.mvngrade.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantKind;
import io.github.mvngrade.authoring.variant.Variants;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Grades the correct solutions of the course again and again, with their full packs, and says what they lost: whole grades,
 * with speedups and curves, as a student has them.
 *
 * <p>Usage, from the repository's root after the README's first command; README.md beside this has the class path:
 * {@code CourseGradings.java [--exercises=ID,ID] [--speedup=false] [CELL=TIMES ...]}. A cell is {@code quiet}, {@code busy}
 * (another process keeps one core busy all the time), or {@code course} (one build over the whole course, first of its
 * solutions, then of its skeletons). Without a cell: {@code quiet=3 course=1}. A number of times is for each exercise; its
 * correct solutions take turns.
 */
public final class CourseGradings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOLUTIONS = Path.of("reference-solutions");
    private static final Path EXERCISES = Path.of("exercises");

    private final Path scratch;
    private final List<String> exercises;
    private final List<String> settings;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private CourseGradings(Path scratch, List<String> exercises, List<String> settings) {
        this.scratch = scratch;
        this.exercises = exercises;
        this.settings = settings;
    }

    /** What became of the grades of one exercise under one load. */
    private static final class Tally {
        private final Map<String, Integer> lost = new TreeMap<>();
        private final Map<String, Integer> verdicts = new TreeMap<>();
        private final List<Double> seconds = new ArrayList<>();

        String row() {
            double[] sorted = seconds.stream().mapToDouble(each -> each).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%d | %s | %s | %.0f (%.0f to %.0f)",
                    sorted.length,
                    lost.isEmpty() ? "nothing" : lost,
                    verdicts.isEmpty() ? "" : verdicts,
                    sorted[sorted.length / 2],
                    sorted[0],
                    sorted[sorted.length - 1]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> exercises = new ArrayList<>(course());
        List<String> settings = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--exercises=")) {
                exercises.retainAll(List.of(argument.substring("--exercises=".length()).split(",")));
            } else if (argument.startsWith("--speedup=")) {
                settings.add("-Dgrade." + argument.substring(2));
            } else {
                cells.add(argument);
            }
        }
        Path scratch = Files.createTempDirectory("course-gradings-");
        try {
            CourseGradings gradings = new CourseGradings(scratch, exercises, settings);
            gradings.run(cells.isEmpty() ? List.of("quiet=3", "course=1") : cells);
        } finally {
            delete(scratch);
        }
    }

    private void run(List<String> cells) throws Exception {
        System.out.printf(
                "JDK %s, %d cores (%s)%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), processor());
        System.out.println("| exercise | load | solution | lost | speedup | cores worth | grade s |\n|---|---|---|---|---|---|---|");
        for (String cell : cells) {
            String[] parts = cell.split("=");
            int times = Integer.parseInt(parts[1]);
            if (parts[0].equals("course")) {
                for (int time = 0; time < times; time++) {
                    wholeCourse();
                }
            } else {
                gradeAll(parts[0], times);
            }
        }
        System.out.println("\n| exercise, load | grades | lost | speedup | grade s |\n|---|---|---|---|---|");
        tallies.forEach((name, tally) -> System.out.println("| " + name + " | " + tally.row() + " |"));
    }

    private void gradeAll(String load, int times) throws Exception {
        Process other = load.equals("busy") ? new ProcessBuilder("sh", "-c", "while :; do :; done").start() : null;
        try {
            for (String exercise : exercises) {
                List<Solution> solutions = correct(exercise);
                for (int time = 0; time < times; time++) {
                    gradeOne(exercise, load, solutions.get(time % solutions.size()));
                }
            }
        } finally {
            if (other != null) {
                other.destroyForcibly();
            }
        }
    }

    /**
     * A correct solution.
     *
     * @param sources by their path from the exercise's folder
     */
    private record Solution(String name, SortedMap<String, String> sources) {}

    private static List<Solution> correct(String exercise) throws Exception {
        ExerciseFolder folder = new ExerciseFolder(SOLUTIONS.resolve(exercise));
        List<Solution> solutions = new ArrayList<>();
        solutions.add(new Solution("solution", folder.solution()));
        Variants also = new Variants(folder, VariantKind.ALSO_CORRECT);
        for (String name : also.names()) {
            solutions.add(new Solution(name, also.sources(name)));
        }
        return solutions;
    }

    private void gradeOne(String exercise, String load, Solution solution) throws Exception {
        Path folder = scratch.resolve("exercise");
        delete(folder);
        copy(EXERCISES.resolve(exercise), folder);
        handIn(solution, folder);
        List<String> command = new ArrayList<>(settings);
        command.add("-Dgrade.audience=teacher");
        command.add("-Dgrade.pack=" + fullPack(exercise).toAbsolutePath());
        double seconds = grade(folder, command);
        JsonNode grade = JSON.readTree(folder.resolve("target/grade/grade.json").toFile());
        Tally tally = tallies.computeIfAbsent(exercise + ", " + load, key -> new Tally());
        tally.seconds.add(seconds);
        List<String> lost = new ArrayList<>();
        List<String> speedups = new ArrayList<>();
        List<String> worth = new ArrayList<>();
        for (JsonNode check : grade.path("checks")) {
            String verdict = check.path("verdict").asText();
            if (check.has("speedup")) {
                speedups.add(verdict + shown(" at %.2f", check.path("speedup").path("estimate")));
                worth.add(shown("%.2f", check.path("speedup").path("capacity")));
                tally.verdicts.merge(verdict, 1, Integer::sum);
            } else if (!verdict.equals("PASSED")) {
                lost.add(check.path("id").asText() + " " + verdict);
                tally.lost.merge(check.path("id").asText() + " " + verdict, 1, Integer::sum);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.0f |%n",
                exercise,
                load,
                solution.name(),
                lost.isEmpty() ? "nothing" : String.join(", ", lost),
                String.join(", ", speedups),
                String.join(", ", worth),
                seconds);
    }

    private static String shown(String format, JsonNode number) {
        return number.isNumber() ? String.format(Locale.ROOT, format, number.asDouble()) : "";
    }

    /** What a build over all exercises takes, as students and teachers start it. */
    private void wholeCourse() throws Exception {
        Path solutions = scratch.resolve("solutions");
        Path skeletons = scratch.resolve("skeletons");
        delete(solutions);
        delete(skeletons);
        copy(EXERCISES, solutions);
        copy(EXERCISES, skeletons);
        for (String exercise : course()) {
            handIn(correct(exercise).get(0), solutions.resolve(exercise));
        }
        for (Path folder : List.of(solutions, skeletons)) {
            double seconds = grade(folder, settings);
            JsonNode course = JSON.readTree(folder.resolve("target/grade/course.json").toFile());
            System.out.printf(
                    Locale.ROOT,
                    "| all | quiet | %s | %s of %s points, %s pending, %s held back | | | %.0f |%n",
                    folder.getFileName(),
                    points(course, "score"),
                    points(course, "maxScore"),
                    points(course, "pending"),
                    points(course, "heldBack"),
                    seconds);
        }
    }

    private static String points(JsonNode course, String key) {
        return new BigDecimal(course.path(key).asText("0")).toPlainString();
    }

    private static double grade(Path folder, List<String> settings) throws Exception {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", "grade"));
        command.addAll(settings);
        Path log = folder.resolve("maven.log");
        long start = System.nanoTime();
        Process maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (maven.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log)
                    + "\nRun the README's first command before this.");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void handIn(Solution solution, Path folder) throws IOException {
        delete(folder.resolve(ExerciseFolder.MAIN));
        for (Map.Entry<String, String> source : solution.sources().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static List<String> course() throws IOException {
        return StreamSupport.stream(Files.newDirectoryStream(SOLUTIONS).spliterator(), false)
                .filter(folder -> Files.exists(folder.resolve("exercise.yaml")))
                .map(folder -> folder.getFileName().toString())
                .sorted()
                .toList();
    }

    private static Path fullPack(String exercise) throws IOException {
        PathMatcher pack = FileSystems.getDefault().getPathMatcher("glob:**-checks-full.jar");
        try (Stream<Path> files = Files.list(SOLUTIONS.resolve(exercise).resolve("target"))) {
            return files.filter(pack::matches).findFirst().orElseThrow();
        }
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown")
                : System.getProperty("os.arch");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path within = from.relativize(file);
                if (Arrays.stream(within.toString().split("/")).noneMatch("target"::equals)) {
                    Path copy = to.resolve(within.toString());
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
