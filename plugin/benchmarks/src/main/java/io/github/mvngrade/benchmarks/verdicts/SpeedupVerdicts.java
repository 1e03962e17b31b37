package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.programs.Sizing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Compares our verdicts on a speedup with single run, best of 3, median of 5 and mean of 5, on this machine: programs of
 * known speedup, target 1.5, on a quiet machine and under load. This takes hours; each repetition is kept, and a benchmark
 * that was stopped goes on where it was. README.md says how to run it.
 */
public final class SpeedupVerdicts {
    private static String said = "";

    private final ResultFile results;
    private final Room room;
    private final Row.Origin origin;

    private SpeedupVerdicts(ResultFile results, Room room, Row.Origin origin) {
        this.results = results;
        this.room = room;
        this.origin = origin;
    }

    /** @param arguments see {@link Options#USAGE} */
    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        ResultFile results = ResultFile.read(options.file());
        if (!options.cells().isEmpty()) {
            Room room = new Room(
                    OwnClassPath.image(SpeedupVerdicts::say),
                    OwnClassPath.warden(),
                    OwnClassPath.programs(),
                    SpeedupVerdicts::say);
            new SpeedupVerdicts(results, room, origin(results)).measure(options);
        }
        if (results.rows().isEmpty()) {
            System.err.println("There are no results in " + options.file() + ": measure some, without --table");
            System.exit(2);
        }
        System.out.println(new Table(results.rows()).text());
        if (Promise.all(results.rows()).stream().anyMatch(promise -> promise.state() == Promise.State.BROKEN)) {
            System.exit(1);
        }
    }

    /** Prints it once, however often somebody else is waited for. */
    private static void say(String words) {
        if (!words.equals(said)) {
            System.out.println(words);
        }
        said = words;
    }

    /** Repetition 1 of all cells, then 2, and so on, so that a stopped benchmark has all of them equally. */
    private void measure(Options options) throws Exception {
        results.begin();
        for (int repetition = 1; repetition <= options.repetitions(); repetition++) {
            List<Cell> cells = new ArrayList<>(options.cells());
            Collections.shuffle(cells, new Random(repetition));
            for (Cell cell : cells) {
                if (!results.has(cell, repetition)) {
                    measure(cell, repetition);
                }
            }
        }
    }

    private void measure(Cell cell, int repetition) throws Exception {
        long start = System.nanoTime();
        List<Verdict> verdicts = room.measure(cell, repetition, origin.pieces());
        results.append(verdicts.stream()
                .map(verdict -> new Row(origin.at(now()), cell, repetition, verdict))
                .toList());
        System.out.printf(
                Locale.ROOT,
                "%s, repetition %d, %.0f s: %s%n",
                cell,
                repetition,
                Duel.secondsSince(start),
                verdicts.stream().map(Verdict::toString).collect(Collectors.joining("; ")));
    }

    /** The work has the size that it had in the results so far; a machine that differs from theirs is refused. */
    private static Row.Origin origin(ResultFile results) throws IOException, InterruptedException {
        String jdk = Runtime.version().toString();
        int processors = Runtime.getRuntime().availableProcessors();
        for (Row row : results.rows()) {
            if (!row.origin().jdk().equals(jdk) || row.origin().processors() != processors) {
                throw new IOException("The results so far are of JDK "
                        + row.origin().jdk() + " on "
                        + row.origin().processors() + " processors, but this is JDK " + jdk + " on " + processors
                        + ": name another file with --file=FILE");
            }
        }
        int pieces = results.rows().stream()
                .map(row -> row.origin().pieces())
                .findFirst()
                .orElseGet(Sizing::pieces);
        return new Row.Origin(now(), commit(), jdk, processors, pieces);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12").start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
