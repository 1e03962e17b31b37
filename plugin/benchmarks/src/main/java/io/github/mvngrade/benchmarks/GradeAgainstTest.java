package io.github.mvngrade.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares what {@code mvn grade} costs with {@code mvn test} of the same exercise, in one run on one machine.
 *
 * <p>Usage, from the repository's root: {@code java GradeAgainstTest.java [ROUNDS]}. One uncounted round comes first.
 */
public final class GradeAgainstTest {
    private static final String GRADE = "mvn -o -q grade -Dgrade.speedup=false";
    private static final String TEST = "mvn -o -q test";
    private static final int DEFAULT_ROUNDS = 5;
    private final Path exercise;

    private GradeAgainstTest(Path exercise) {
        this.exercise = exercise;
    }

    /** What one command took, in seconds: wall time, and CPU of its whole process tree. */
    private record Cost(double wall, double cpu) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_ROUNDS;
        Path scratch = Files.createTempDirectory("grade-against-test-");
        try {
            copy(Path.of("exercises", "fibonacci"), scratch);
            copy(Path.of("reference-solutions", "fibonacci", "src", "main"), scratch.resolve("src").resolve("main"));
            new GradeAgainstTest(scratch).compare(rounds);
        } finally {
            delete(scratch);
        }
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        cost(GRADE);
        cost(TEST);
        List<Cost> grade = new ArrayList<>();
        List<Cost> test = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean gradeFirst = round % 2 == 0;
            if (gradeFirst) {
                grade.add(cost(GRADE));
            }
            test.add(cost(TEST));
            if (!gradeFirst) {
                grade.add(cost(GRADE));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d rounds, JDK %s, %d cores%n", rounds, Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-42s %8s %8s %8s%n", "seconds", "min", "median", "max");
        print(GRADE + ", wall", grade.stream().map(Cost::wall).toList());
        print(TEST + ", wall", test.stream().map(Cost::wall).toList());
        print(GRADE + ", CPU", grade.stream().map(Cost::cpu).toList());
        print(TEST + ", CPU", test.stream().map(Cost::cpu).toList());
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            wall.add(grade.get(round).wall() / test.get(round).wall());
            cpu.add(grade.get(round).cpu() / test.get(round).cpu());
        }
        print("grade/test, pair by pair, wall", wall);
        print("grade/test, pair by pair, CPU", cpu);
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
                "%-42s %8.2f %8.2f %8.2f%n",
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
