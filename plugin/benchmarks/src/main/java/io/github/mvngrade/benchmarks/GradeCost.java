package io.github.mvngrade.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Compares what {@code mvn grade} costs with another command on the same exercise, in one run on one machine, pair by pair.
 * No speedup is measured.
 *
 * <p>Usage, from the repository's root: {@code java GradeCost.java [rounds=5] [exercise=fibonacci] [against=test]}. With
 * {@code against=L0} the other command is the same without a fence around the submission. One uncounted round comes first.
 */
public final class GradeCost {
    private static final String GRADE = "mvn -o -q grade -Dgrade.speedup=false";
    private static final Map<String, String> OTHERS =
            Map.of("test", "mvn -o -q test", "L0", GRADE + " -Dgrade.isolation=L0");
    private final Path exercise;

    private GradeCost(Path exercise) {
        this.exercise = exercise;
    }

    /** What one command took, in seconds: wall time, and CPU of its whole process tree. */
    private record Cost(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(Map.of("rounds", "5", "exercise", "fibonacci", "against", "test"));
        for (String argument : arguments) {
            String[] setting = argument.split("=", 2);
            if (setting.length < 2 || settings.put(setting[0], setting[1]) == null) {
                throw new IllegalArgumentException(argument + " is none of " + settings.keySet() + " with a value");
            }
        }
        String other = OTHERS.get(settings.get("against"));
        if (other == null) {
            throw new IllegalArgumentException("against must be one of " + OTHERS.keySet());
        }
        Path scratch = Files.createTempDirectory("grade-cost-");
        try {
            String name = settings.get("exercise");
            copy(Path.of("exercises", name), scratch);
            copy(Path.of("reference-solutions", name, "src", "main"), scratch.resolve("src").resolve("main"));
            new GradeCost(scratch).compare(other, Integer.parseInt(settings.get("rounds")));
        } finally {
            delete(scratch);
        }
    }

    private void compare(String command, int rounds) throws IOException, InterruptedException {
        cost(GRADE);
        cost(command);
        List<Cost> grade = new ArrayList<>();
        List<Cost> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean gradeFirst = round % 2 == 0;
            if (gradeFirst) {
                grade.add(cost(GRADE));
            }
            other.add(cost(command));
            if (!gradeFirst) {
                grade.add(cost(GRADE));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d rounds, JDK %s, %d cores%n", rounds, Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-62s %8s %8s %8s%n", "seconds", "min", "median", "max");
        print(GRADE + ", wall", grade.stream().map(Cost::wall).toList());
        print(command + ", wall", other.stream().map(Cost::wall).toList());
        print(GRADE + ", CPU", grade.stream().map(Cost::cpu).toList());
        print(command + ", CPU", other.stream().map(Cost::cpu).toList());
        print("grade to the other, pair by pair, wall", ratios(grade, other, Cost::wall));
        print("grade to the other, pair by pair, CPU", ratios(grade, other, Cost::cpu));
    }

    private static List<Double> ratios(List<Cost> grade, List<Cost> other, ToDoubleFunction<Cost> what) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < grade.size(); round++) {
            ratios.add(what.applyAsDouble(grade.get(round)) / what.applyAsDouble(other.get(round)));
        }
        return ratios;
    }

    /** Runs a command from a clean target; the shell's {@code time} counts all that it waited for. */
    private Cost cost(String command) throws IOException, InterruptedException {
        delete(exercise.resolve("target"));
        Process process = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%R %U %S'; time " + command + " >output.log 2>&1")
                .directory(exercise.toFile())
                .redirectErrorStream(true)
                .start();
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    command + " failed:\n" + Files.readString(exercise.resolve("output.log"))
                            + "\nRun the README's first command before this.");
        }
        String[] seconds = times.split(" ");
        return new Cost(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    private static void print(String what, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        System.out.printf(
                Locale.ROOT,
                "%-62s %8.2f %8.2f %8.2f%n",
                what,
                sorted.get(0),
                middle,
                sorted.get(sorted.size() - 1));
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
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
