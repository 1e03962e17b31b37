package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results in words, as Markdown.
 *
 * @param rows one or more
 */
record Table(List<Row> rows) {
    private static final List<String> STRATEGIES = Stream.concat(
                    Stream.of(Verdict.OURS), Stream.of(Naive.values()).map(Naive::toString))
            .toList();

    Table {
        rows = List.copyOf(rows);
    }

    /** Where and when it was measured, what each strategy said about each program, and how often each was wrong. */
    String text() {
        return Stream.of(List.of(origin(), ""), cells(), List.of(""), strategies(), List.of(""), promises())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private String origin() {
        List<String> dates = rows.stream()
                .map(row -> row.origin().date().substring(0, 10))
                .sorted()
                .toList();
        String last = dates.get(dates.size() - 1);
        String when = dates.get(0).equals(last) ? last : dates.get(0) + " to " + last;
        return when + ", commit " + all(Row.Origin::commit) + ", JDK " + all(Row.Origin::jdk) + ", "
                + all(Row.Origin::processors) + " processors; a sequential run does " + all(Row.Origin::pieces)
                + " pieces.";
    }

    private String all(Function<Row.Origin, Object> what) {
        return rows.stream()
                .map(row -> what.apply(row.origin()).toString())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private List<String> cells() {
        List<String> lines = new ArrayList<>();
        lines.add("| load | true speedup | PASS | FAIL | UNMEASURABLE | estimate | seconds | "
                + Stream.of(Naive.values()).map(naive -> naive + " PASS / FAIL").collect(Collectors.joining(" | "))
                + " |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Load load : Load.values()) {
            rows.stream()
                    .map(Row::cell)
                    .filter(cell -> cell.load() == load)
                    .distinct()
                    .sorted((a, b) -> Double.compare(a.speedup(), b.speedup()))
                    .forEach(cell -> lines.add(cell(cell)));
        }
        return lines;
    }

    private String cell(Cell cell) {
        List<Row> ours = of(row -> row.cell().equals(cell), Verdict.OURS);
        List<String> fields = new ArrayList<>(List.of(cell.load().toString(), String.valueOf(cell.speedup())));
        for (Ruling ruling : Ruling.values()) {
            fields.add(String.valueOf(count(ours, ruling)));
        }
        fields.add(median(
                ours.stream()
                        .flatMapToDouble(row -> row.verdict().evidence().estimate().stream())
                        .toArray(),
                2));
        fields.add(seconds(ours));
        for (Naive naive : Naive.values()) {
            List<Row> theirs = of(row -> row.cell().equals(cell), naive.toString());
            fields.add(count(theirs, Ruling.PASS) + " / " + count(theirs, Ruling.FAIL));
        }
        return line(fields);
    }

    private List<String> strategies() {
        List<String> lines = new ArrayList<>();
        lines.add("| load | strategy | false fails | false passes | UNMEASURABLE | seconds |");
        lines.add("|---|---|---|---|---|---|");
        for (Load load : Load.values()) {
            for (String strategy : STRATEGIES) {
                List<Row> of = of(row -> row.cell().load() == load, strategy);
                if (!of.isEmpty()) {
                    lines.add(line(List.of(
                            load.toString(),
                            strategy,
                            wrong(of, row -> row.cell().speedup() >= Cell.TARGET, Cell::falseFail),
                            wrong(of, row -> row.cell().speedup() < Cell.ENOUGH, Cell::falsePass),
                            count(of, Ruling.UNMEASURABLE) + " of " + of.size(),
                            seconds(of))));
                }
            }
        }
        return lines;
    }

    private interface Mistake {
        boolean is(Cell cell, Ruling ruling);
    }

    private static String wrong(List<Row> rows, Predicate<Row> possible, Mistake mistake) {
        List<Row> among = rows.stream().filter(possible).toList();
        long count = among.stream()
                .filter(row -> mistake.is(row.cell(), row.verdict().ruling()))
                .count();
        return count + " of " + among.size();
    }

    private List<String> promises() {
        return Promise.all(rows).stream().map(promise -> "- " + promise).toList();
    }

    private List<Row> of(Predicate<Row> wanted, String strategy) {
        return rows.stream()
                .filter(wanted)
                .filter(row -> row.verdict().strategy().equals(strategy))
                .toList();
    }

    private static long count(List<Row> rows, Ruling ruling) {
        return rows.stream().filter(row -> row.verdict().ruling() == ruling).count();
    }

    private static String seconds(List<Row> rows) {
        return median(rows.stream().mapToDouble(row -> row.verdict().seconds()).toArray(), 1);
    }

    /** The upper one of an even count; a dash for none. */
    private static String median(double[] values, int decimals) {
        if (values.length == 0) {
            return "-";
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%." + decimals + "f", sorted[sorted.length / 2]);
    }

    private static String line(List<String> fields) {
        return "| " + String.join(" | ", fields) + " |";
    }
}
