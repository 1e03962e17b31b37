package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What the benchmark is asked for.
 *
 * @param file of the results
 * @param repetitions of each cell; 1 or more
 * @param cells what is measured; none to print the table only
 */
record Options(Path file, int repetitions, List<Cell> cells) {
    static final String USAGE = """
        Options: --file=FILE           where the results are kept; plugin/benchmarks/target/verdicts.csv
                 --repetitions=N       of each cell; 20
                 --loads=A,B           of quiet, one-core and bursts; all
                 --speedups=A,B        of the programs, from 1.0 to below 2; 1.0,1.2,1.5,1.9
                 --table               measures nothing, prints the table of the file\
        """;

    Options {
        cells = List.copyOf(cells);
        if (repetitions < 1) {
            throw new IllegalArgumentException("There must be 1 repetition or more, but not " + repetitions);
        }
    }

    /** @throws IllegalArgumentException if there is no such option */
    static Options parse(String... arguments) {
        Path file = Path.of("plugin", "benchmarks", "target", "verdicts.csv");
        int repetitions = Promise.LEAST_REPETITIONS;
        List<Load> loads = List.of(Load.values());
        List<Double> speedups = Promise.SPEEDUPS;
        boolean tableOnly = false;
        for (String argument : arguments) {
            String value = argument.replaceFirst("^--\\w+=?", "");
            switch (argument.substring(0, argument.length() - value.length())) {
                case "--file=" -> file = Path.of(value);
                case "--repetitions=" -> repetitions = Integer.parseInt(value);
                case "--loads=" -> loads = split(value, Load::named);
                case "--speedups=" -> speedups = split(value, Double::valueOf);
                case "--table" -> tableOnly = true;
                default -> throw new IllegalArgumentException("There is no option " + argument);
            }
        }
        return new Options(file, repetitions, tableOnly ? List.of() : cells(loads, speedups));
    }

    private static <T> List<T> split(String value, Function<String, T> each) {
        return Arrays.stream(value.split(",")).map(each).toList();
    }

    private static List<Cell> cells(List<Load> loads, List<Double> speedups) {
        return loads.stream()
                .flatMap(load -> speedups.stream().map(speedup -> new Cell(load, speedup)))
                .toList();
    }
}
