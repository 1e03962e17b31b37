package io.github.mvngrade.benchmarks.accounting;

import io.github.mvngrade.benchmarks.load.Load;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccount.Terms;
import io.github.mvngrade.model.accounting.KernelAccounts;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final double NANOS = 1e9;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Duration PACE_OF_TIMED = Duration.ofMillis(50);

    private final WardenKit kit;
    private final long steps;
    private final int pairs;

    private KernelAccounting(WardenKit kit, long steps, int pairs) {
        this.kit = kit;
        this.steps = steps;
        this.pairs = pairs;
    }

    /** One run: by the clock, in seconds, and by the kernel. */
    private record Run(double wall, KernelAccount account) {}

    /** A baseline and a contender, one right after the other. */
    private record Pair(Run baseline, Run contender) {
        double estimate() {
            return new KernelAccounts(baseline.account(), contender.account()).speedup();
        }

        double wall() {
            return baseline.wall() / contender.wall();
        }

        /** Processor time compared with the baseline's: what waits in a loop uses more. */
        double work() {
            return contender.account().cpuSeconds() / baseline.account().cpuSeconds();
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
        new KernelAccounting(kit(), steps, pairs).compare(kinds);
    }

    private static WardenKit kit() {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        return WardenKit.on(Path.of(System.getProperty("java.home")), classPath);
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
        System.out.println("\n| processor time, of the baseline's" + heads() + " | unseen | on own terms | telling |");
        System.out.println("|---|" + "---|".repeat(Place.values().length + 3));
        signs.forEach(System.out::println);
    }

    private static String heads() {
        return Stream.of(Place.values()).map(place -> " | " + place.words()).collect(Collectors.joining());
    }

    private static String signs(Kind kind, Map<Place, List<Pair>> measured) {
        StringBuilder line = new StringBuilder("| " + kind.words());
        measured.values().forEach(here -> line.append(" | ").append(spread(here, Pair::work)));
        List<KernelAccount> contenders = measured.values().stream()
                .flatMap(List::stream)
                .map(pair -> pair.contender().account())
                .toList();
        double unseen = contenders.stream().mapToDouble(KernelAccount::unseen).max().orElseThrow();
        long own = contenders.stream().filter(account -> account.terms() == Terms.OWN).count();
        long telling = contenders.stream().filter(KernelAccount::isTelling).count();
        return line.append(String.format(
                        Locale.ROOT,
                        " | %.0f %% | %d of %d | %d of %d |",
                        100 * unseen, own, contenders.size(), telling, contenders.size()))
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
                measured.add(new Pair(run(kind.baseline(), place), run(kind.name(), place)));
                load.mustStillRun();
            }
        }
        return measured;
    }

    private Run run(String program, Place place) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("accounting");
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(PATIENCE_MILLIS);
            List<String> command = new ArrayList<>(Contestant.java(program));
            command.addAll(List.of(program, Long.toString(steps), Integer.toString(door.getLocalPort())));
            Map<String, String> environment = Map.of("PATH", System.getenv("PATH"));
            Guarded guarded = new Guarded(command, environment, folder, place.processors(), Guarded.Ground.NONE);
            try (Warden warden = Warden.start(kit, guarded, folder.resolve("w"));
                    Socket orders = door.accept()) {
                return run(program, warden, orders);
            }
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Run run(String program, Warden warden, Socket orders) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(warden.output(), StandardCharsets.UTF_8));
        require(said.readLine(), "ready", program);
        warden.pace(PACE_OF_TIMED);
        warden.account(PROCESSORS);
        long start = System.nanoTime();
        orders.getOutputStream().write('\n');
        require(said.readLine(), "done", program);
        double wall = (System.nanoTime() - start) / NANOS;
        return new Run(wall, warden.accounted().orElseThrow());
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
