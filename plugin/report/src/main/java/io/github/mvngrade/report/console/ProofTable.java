package io.github.mvngrade.report.console;

import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.report.proof.CellWords;
import io.github.mvngrade.report.proof.ProofWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A proof as lines for a terminal or a log of 100 columns, Maven's own {@code [INFO]} included: a matrix of marks, checks
 * by numbered submissions, what the numbers and marks mean, and the findings.
 */
public final class ProofTable {
    private static final int WIDTH = 93;
    private static final int COLUMN = 3;
    private static final int EVIDENCE_LINES = 2;
    private static final String INDENT = "     | ";

    private ProofTable() {}

    /** The lines, without line ends. */
    public static List<String> lines(Proof proof) {
        List<String> lines = new ArrayList<>();
        lines.add("Proof of " + ConsoleText.tame(proof.about().title()) + " ("
                + proof.about().exercise() + "), inputs from seed "
                + proof.about().seed());
        addMatrix(lines, proof);
        addLegend(lines, proof);
        addFindings(lines, "Objection", proof.of(Weight.OBJECTION));
        addFindings(lines, "Undecided", proof.of(Weight.UNDECIDED));
        addFindings(lines, "Note", proof.of(Weight.NOTE));
        for (String sentence : proof.about().leftOut()) {
            lines.add("Partial: " + sentence);
        }
        lines.addAll(wrapped("", ProofWords.result(proof)));
        lines.add("Took " + ProofWords.took(proof.took()) + ".");
        return List.copyOf(lines);
    }

    /** In several parts, one below the other, if there are too many submissions for one. */
    private static void addMatrix(List<String> lines, Proof proof) {
        int ids = ConsoleText.widest(
                proof.checks().stream().map(check -> check.id().value()).toList());
        int fitting = Math.max(1, (WIDTH - ids - 1) / COLUMN);
        for (int first = 0; first < proof.columns().size(); first += fitting) {
            int end = Math.min(proof.columns().size(), first + fitting);
            addPart(lines, proof.checks(), proof.columns().subList(first, end), ids);
        }
    }

    private static void addPart(List<String> lines, List<CheckPlan> checks, List<Column> columns, int ids) {
        String numbers = columns.stream()
                .map(column -> String.format("%" + COLUMN + "d", column.number()))
                .collect(Collectors.joining());
        lines.add(" ".repeat(ids) + numbers);
        for (int row = 0; row < checks.size(); row++) {
            StringBuilder line =
                    new StringBuilder(ConsoleText.pad(checks.get(row).id().value(), ids) + "  ");
            for (Column column : columns) {
                Cell cell = column.cells().get(row);
                line.append(CellWords.of(cell.result()).mark()).append(cell.fit() == Cell.Fit.UNEXPECTED ? "! " : "  ");
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static void addLegend(List<String> lines, Proof proof) {
        int names =
                ConsoleText.widest(proof.columns().stream().map(Column::name).toList());
        for (Column column : proof.columns()) {
            String start = String.format("%3d %s  ", column.number(), ConsoleText.pad(column.name(), names));
            lines.addAll(wrapped(start, column.must()));
        }
        String marks = Arrays.stream(Cell.Result.values())
                .filter(result -> proof.columns().stream()
                        .flatMap(column -> column.cells().stream())
                        .anyMatch(cell -> cell.result() == result))
                .map(result ->
                        CellWords.of(result).mark() + " " + CellWords.of(result).word())
                .collect(Collectors.joining(", "));
        if (!marks.isEmpty()) {
            lines.addAll(wrapped("    ", marks + ", ! not as it should be"));
        }
    }

    private static void addFindings(List<String> lines, String title, List<Finding> findings) {
        int number = 0;
        for (Finding finding : findings) {
            number++;
            lines.addAll(wrapped(title + " " + number + ": ", finding.what()));
            for (String evidence : finding.evidence()) {
                evidence.strip()
                        .lines()
                        .limit(EVIDENCE_LINES)
                        .forEach(line ->
                                lines.addAll(ConsoleText.wrapped(INDENT, INDENT, ConsoleText.tame(line), WIDTH)));
            }
            if (!finding.advice().isEmpty()) {
                lines.addAll(wrapped("     ", finding.advice()));
            }
        }
    }

    private static List<String> wrapped(String first, String text) {
        return ConsoleText.wrapped(first, " ".repeat(first.length()), text, WIDTH);
    }
}
