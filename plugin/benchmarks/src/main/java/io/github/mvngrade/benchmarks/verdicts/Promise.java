package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.load.Load;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/**
 * What our verdicts promise, and whether they kept it.
 *
 * @param words what is promised
 * @param state whether it was kept
 * @param why the figures
 */
record Promise(String words, State state, String why) {
    static final int LEAST_REPETITIONS = 20;
    static final List<Double> SPEEDUPS = List.of(1.0, 1.2, 1.5, 1.9);

    /** The share of a cell's repetitions that must have the right verdict where most must: 18 of 20. */
    private static final double MOST = .9;

    private static final double SEQUENTIAL = 1.0;
    private static final double PARALLEL = 1.9;

    /** Whether a promise was kept. */
    enum State {
        KEPT,
        BROKEN,
        /** Nothing has broken it so far, but too few repetitions were measured. */
        OPEN
    }

    /** @param rows of any strategy */
    static List<Promise> all(List<Row> rows) {
        List<Row> ours = rows.stream()
                .filter(row -> row.verdict().strategy().equals(Verdict.OURS))
                .toList();
        return List.of(
                none(Ruling.FAIL, "a program that reaches the target", ours, speedup -> speedup >= Cell.TARGET),
                none(Ruling.PASS, "a program that shares nothing", ours, speedup -> speedup == SEQUENTIAL),
                most(Ruling.PASS, ours, PARALLEL),
                most(Ruling.FAIL, ours, SEQUENTIAL));
    }

    /** Under no load. */
    private static Promise none(Ruling wrong, String whom, List<Row> ours, DoublePredicate which) {
        List<Row> rows =
                ours.stream().filter(row -> which.test(row.cell().speedup())).toList();
        long broken =
                rows.stream().filter(row -> row.verdict().ruling() == wrong).count();
        boolean enough = Stream.of(Load.values())
                .flatMap(load -> SPEEDUPS.stream().filter(which::test).map(speedup -> new Cell(load, speedup)))
                .allMatch(cell -> of(cell, rows).size() >= LEAST_REPETITIONS);
        State unbroken = enough ? State.KEPT : State.OPEN;
        return new Promise(
                "no " + wrong + " for " + whom + ", whatever the load",
                broken > 0 ? State.BROKEN : unbroken,
                broken + " of " + rows.size() + " verdicts");
    }

    private static Promise most(Ruling right, List<Row> ours, double speedup) {
        List<Row> rows = of(new Cell(Load.QUIET, speedup), ours);
        long hits = rows.stream().filter(row -> row.verdict().ruling() == right).count();
        State measured = hits >= MOST * rows.size() ? State.KEPT : State.BROKEN;
        return new Promise(
                right + " for " + speedup + " on a quiet machine, 18 times of 20 or more",
                rows.size() < LEAST_REPETITIONS ? State.OPEN : measured,
                hits + " of " + rows.size() + " verdicts");
    }

    private static List<Row> of(Cell cell, List<Row> rows) {
        return rows.stream().filter(row -> row.cell().equals(cell)).toList();
    }

    @Override
    public String toString() {
        return state + ": " + words + " (" + why + ")";
    }
}
