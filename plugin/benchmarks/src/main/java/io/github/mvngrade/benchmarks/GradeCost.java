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
 * Compares what {@code mvn grade} costs with another command on the same exercise, in one run on one machine, round by round.
 * No speedup is measured.
 *
 * <p>Usage, from the repository's root: {@code java GradeCost.java [rounds=5] [exercise=fibonacci] [against=test] [levels=auto]}.
 * With {@code against=L0} the other command is a grade without a fence around the submission. With {@code levels=L0,L1,L2,L3} each
 * of these levels of isolation takes its turn. One uncounted round comes first.
 */
public final class GradeCost {
    private static final String GRADE = "mvn -o -q grade -Dgrade.speedup=false";
    private static final Map<String, String> OTHERS = Map.of("test", "mvn -o -q test", "L0", grade("L0"));
    private final Path exercise;

    private GradeCost(Path exercise) {
        this.exercise = exercise;
    }

    /** What one command took, in seconds: wall time, and CPU of its whole process tree. */
    private record Cost(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(Map.of("rounds", "5", "exercise", "fibonacci", "against", "test", "levels", "auto"));
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
            List<String> commands = new ArrayList<>(List.of(other));
            Stream.of(settings.get("levels").split(",")).map(GradeCost::grade).forEach(commands::add);
            new GradeCost(scratch).compare(commands, Integer.parseInt(settings.get("rounds")));
        } finally {
            delete(scratch);
        }
    }

    private static String grade(String level) {
        return GRADE + " -Dgrade.isolation=" + level;
    }

    /** The first command with each of the others. */
    private void compare(List<String> commands, int rounds) throws IOException, InterruptedException {
        List<List<Cost>> costs = new ArrayList<>();
        for (String command : commands) {
            costs.add(new ArrayList<>());
            cost(command);
        }
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < commands.size(); turn++) {
                int next = (round + turn) % commands.size();
                costs.get(next).add(cost(commands.get(next)));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d rounds, JDK %s, %d cores%n", rounds, Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-68s %8s %8s %8s%n", "seconds", "min", "median", "max");
        for (int i = 0; i < commands.size(); i++) {
            print(commands.get(i) + ", wall", costs.get(i).stream().map(Cost::wall).toList());
            print(commands.get(i) + ", CPU", costs.get(i).stream().map(Cost::cpu).toList());
        }
        for (int i = 1; i < commands.size(); i++) {
            String level = commands.get(i).replaceFirst(".*=", "");
            print(level + " to the first, round by round, wall", ratios(costs.get(i), costs.get(0), Cost::wall));
            print(level + " to the first, round by round, CPU", ratios(costs.get(i), costs.get(0), Cost::cpu));
        }
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
                "%-68s %8.2f %8.2f %8.2f%n",
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
