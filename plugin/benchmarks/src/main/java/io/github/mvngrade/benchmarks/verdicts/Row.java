package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of the results.
 *
 * @param repetition of its cell, from 1
 */
record Row(Origin origin, Cell cell, int repetition, Verdict verdict) {
    static final String HEAD =
            "date,commit,jdk,processors,pieces,load,speedup,repetition,strategy,verdict,reason,estimate,capacity,blocks,seconds";

    private static final int FIELDS = HEAD.split(",").length;

    /**
     * Where it was measured.
     *
     * @param date and time, in UTC
     * @param commit what git says; {@code unknown} without it
     * @param jdk its version
     * @param processors how many the benchmark may use
     * @param pieces how much work a sequential run does
     */
    record Origin(String date, String commit, String jdk, int processors, int pieces) {
        Origin at(String otherDate) {
            return new Origin(otherDate, commit, jdk, processors, pieces);
        }
    }

    /** @throws IllegalArgumentException if it isn't such a line */
    static Row parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "A line of results has " + FIELDS + " fields, but this has " + fields.length + ": " + line);
        }
        List<String> rest = List.of(fields);
        Origin origin =
                new Origin(fields[0], fields[1], fields[2], Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
        Cell cell = new Cell(Load.named(fields[5]), Double.parseDouble(fields[6]));
        return new Row(origin, cell, Integer.parseInt(fields[7]), verdict(rest.subList(8, FIELDS)));
    }

    private static Verdict verdict(List<String> fields) {
        Verdict.Evidence evidence = new Verdict.Evidence(
                number(fields.get(3)), number(fields.get(4)), Integer.parseInt(fields.get(5)), fields.get(2));
        return new Verdict(fields.get(0), Ruling.valueOf(fields.get(1)), evidence, Double.parseDouble(fields.get(6)));
    }

    /** The line, without its end. */
    String text() {
        Verdict.Evidence evidence = verdict.evidence();
        return String.join(
                ",",
                origin.date(),
                origin.commit(),
                origin.jdk(),
                String.valueOf(origin.processors()),
                String.valueOf(origin.pieces()),
                cell.load().toString(),
                String.valueOf(cell.speedup()),
                String.valueOf(repetition),
                verdict.strategy(),
                verdict.ruling().name(),
                evidence.reason(),
                text(evidence.estimate()),
                text(evidence.capacity()),
                String.valueOf(evidence.blocks()),
                text(OptionalDouble.of(verdict.seconds())));
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static String text(OptionalDouble number) {
        return number.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", number.getAsDouble());
    }
}
