package io.github.mvngrade.benchmarks.accounting;

import io.github.mvngrade.benchmarks.load.Load;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Estimates the speedup of programs by the kernel's accounting, on one core and on two, quiet and loaded, and compares it with what two
 * free cores give. README.md says how to run it. Linux only.
 */
public final class KernelAccounting {
    private static final int PROCESSORS = 2;
    private static final double PIECE_SECONDS = .004;

    private final long steps;
    private final int pairs;

    private KernelAccounting(long steps, int pairs) {
        this.steps = steps;
        this.pairs = pairs;
    }

    /** A baseline and a contender, one right after the other. */
    private record Pair(Account baseline, Account contender) {
        double estimate() {
            return baseline.bounded() / contender.bounded();
        }

        double wall() {
            return baseline.wall() / contender.wall();
        }

        /** Processor time compared with the baseline's: what waits in a loop uses more. */
        double work() {
            return contender.cpu() / baseline.cpu();
        }
    }

    /** @param arguments {@code pairs=3}, and {@code kinds=HALVES,YIELD} for some of the programs */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pairs = 3;
        List<Kind> kinds = List.of(Kind.values());
        for (String argument : arguments) {
            String[] setting = argument.split("=", 2);
            switch (setting[0]) {
                case "pairs" -> pairs = Integer.parseInt(setting[1]);
                case "kinds" -> kinds = Stream.of(setting[1].split(",")).map(Kind::valueOf).toList();
                default -> throw new IllegalArgumentException(argument + " is neither pairs=N nor kinds=A,B");
            }
        }
        long steps = calibrated();
        System.out.printf(
                "JDK %s, %d cores, %d steps a piece, %d pairs%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), steps, pairs);
        new KernelAccounting(steps, pairs).compare(kinds);
    }

    private static long calibrated() {
        long steps = 10_000;
        while (true) {
            long start = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                Pieces.ARITHMETIC.piece(i, steps);
            }
            double each = (System.nanoTime() - start) / 50 / 1e9;
            if (each > PIECE_SECONDS / 2) {
                return (long) (steps * PIECE_SECONDS / each);
            }
            steps *= 2;
        }
    }

    private void compare(List<Kind> kinds) throws IOException, InterruptedException {
        List<String> signs = new ArrayList<>();
        System.out.println("| program | true | by the clock" + heads() + " |");
        System.out.println("|---|---|---|" + "---|".repeat(Place.values().length));
        for (Kind kind : kinds) {
            Map<Place, List<Pair>> measured = new EnumMap<>(Place.class);
            for (Place place : Place.values()) {
                measured.put(place, measured(kind, place));
            }
            print(kind, measured);
            signs.add(signs(kind, measured));
        }
        System.out.println("\n| processor time, of the baseline's" + heads() + " | unseen | own priority |");
        System.out.println("|---|" + "---|".repeat(Place.values().length + 2));
        signs.forEach(System.out::println);
    }

    private static String heads() {
        return Stream.of(Place.values()).map(place -> " | " + place.words()).collect(Collectors.joining());
    }

    private static String signs(Kind kind, Map<Place, List<Pair>> measured) {
        StringBuilder line = new StringBuilder("| " + kind.words());
        measured.values().forEach(here -> line.append(" | ").append(spread(here, Pair::work)));
        List<Account> contenders =
                measured.values().stream().flatMap(List::stream).map(Pair::contender).toList();
        double unseen = contenders.stream().mapToDouble(Account::unseen).max().orElseThrow();
        boolean odd = contenders.stream().anyMatch(Account::odd);
        return line.append(String.format(Locale.ROOT, " | %.0f %% | %s |", 100 * unseen, odd ? "yes" : ""))
                .toString();
    }

    private static String spread(List<Pair> pairs, ToDoubleFunction<Pair> what) {
        List<Double> values = pairs.stream().mapToDouble(what).sorted().boxed().toList();
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", median(values), values.get(0), values.get(values.size() - 1));
    }

    private List<Pair> measured(Kind kind, Place place) throws IOException, InterruptedException {
        List<Pair> measured = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            try (Load.Running load = place.load().start(pair)) {
                measured.add(new Pair(account(kind.baseline(), place), account(kind.name(), place)));
                load.mustStillRun();
            }
        }
        return measured;
    }

    private Account account(String program, Place place) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(place.prefix());
        command.addAll(Contestant.java());
        command.addAll(List.of(program, Long.toString(steps)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                Writer orders = process.outputWriter(StandardCharsets.UTF_8)) {
            require(said.readLine(), "ready", program);
            Sampler sampler = new Sampler(process.pid(), PROCESSORS);
            sampler.start();
            orders.write("go\n");
            orders.flush();
            require(said.readLine(), "done", program);
            Account account = sampler.end();
            orders.write("end\n");
            return account;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void require(String line, String wanted, String program) {
        if (line == null || !line.startsWith(wanted)) {
            throw new IllegalStateException(program + " said \"" + line + "\" instead of " + wanted);
        }
    }

    private static void print(Kind kind, Map<Place, List<Pair>> measured) {
        System.out.print("| " + kind.words() + " | "
                + (kind.speedup().isPresent() ? kind.speedup().getAsDouble() : "") + " | "
                + spread(measured.get(Place.TWO_QUIET), Pair::wall));
        measured.values().forEach(here -> System.out.print(" | " + spread(here, Pair::estimate)));
        System.out.println(" |");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
