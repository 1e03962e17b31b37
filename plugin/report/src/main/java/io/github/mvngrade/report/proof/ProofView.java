package io.github.mvngrade.report.proof;

import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the template {@code verify.vm} sees: ready strings and lists in the order of the page.
 *
 * @param head what was proven and how that went
 * @param findings those of one weight together; a weight without any is left out
 * @param rows of the matrix, one for each check
 * @param submissions its columns
 * @param marks what its symbols mean
 * @param foot where the proof comes from
 */
public record ProofView(
        Head head,
        List<Group> findings,
        List<Row> rows,
        List<SubmissionView> submissions,
        List<Mark> marks,
        Foot foot) {
    private static final int LONGEST = 2000;

    /**
     * The top of the page.
     *
     * @param exercise its title
     * @param slug {@code proven}, {@code open} or {@code objections}, as a class
     * @param result what came of it, in a sentence
     * @param notes what was left out
     */
    public record Head(String exercise, String slug, String result, List<String> notes) {}

    /** The findings of one weight. */
    public record Group(String slug, String title, List<Item> items) {}

    /**
     * A finding.
     *
     * @param what happened
     * @param advice what to do; may be empty
     * @param evidence lines that show it; may be empty
     */
    public record Item(String what, String advice, String evidence) {}

    /** A check on all submissions. */
    public record Row(String id, String title, List<CellView> cells) {}

    /**
     * A check on one submission.
     *
     * @param slug of its fit's class: {@code expected}, {@code unexpected} or {@code open}
     * @param symbol tells results apart without colour, or says how many points are lost; with an exclamation mark if it isn't as it should be
     * @param words the same for those who don't see it
     */
    public record CellView(String slug, String symbol, String words) {}

    /** A submission, by the number that stands over its column. */
    public record SubmissionView(String number, String name, String kind, String must, String took) {}

    /** What a symbol of the matrix means. */
    public record Mark(String symbol, String word, String meaning) {}

    /** The foot of the page: the command that repeats the proof, and how long it took. */
    public record Foot(String repeat, String took) {}

    static ProofView of(Proof proof) {
        List<Row> rows = new ArrayList<>();
        for (CheckPlan check : proof.checks()) {
            int row = rows.size();
            rows.add(new Row(
                    check.id().value(),
                    check.title(),
                    proof.columns().stream()
                            .map(column -> cell(column.cells().get(row)))
                            .toList()));
        }
        return new ProofView(
                head(proof),
                groups(proof),
                rows,
                proof.columns().stream().map(ProofView::submission).toList(),
                meanings(proof),
                new Foot(ProofWords.repeat(proof), ProofWords.took(proof.took())));
    }

    private static Head head(Proof proof) {
        String slug = !proof.of(Weight.OBJECTION).isEmpty()
                ? "objections"
                : proof.of(Weight.UNDECIDED).isEmpty() && !proof.partial() ? "proven" : "open";
        return new Head(
                proof.about().title(),
                slug,
                ProofWords.result(proof),
                proof.about().leftOut());
    }

    private static List<Group> groups(Proof proof) {
        return Arrays.stream(Weight.values())
                .map(weight -> new Group(
                        switch (weight) {
                            case OBJECTION -> "objections";
                            case UNDECIDED -> "undecided";
                            case NOTE -> "notes";
                        },
                        switch (weight) {
                            case OBJECTION -> "Objections";
                            case UNDECIDED -> "Undecided on this machine";
                            case NOTE -> "Good to know";
                        },
                        proof.of(weight).stream().map(ProofView::item).toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static Item item(Finding finding) {
        return new Item(
                finding.what(),
                finding.advice(),
                finding.evidence().stream().map(ProofView::cut).collect(Collectors.joining("\n")));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n[... cut ...]";
    }

    private static CellView cell(Cell cell) {
        String symbol = cell.lost().isEmpty() ? CellWords.of(cell.result()).symbol() : cell.lost();
        return switch (cell.fit()) {
            case EXPECTED -> new CellView("expected", symbol, said(cell, ""));
            case UNEXPECTED -> new CellView("unexpected", symbol + "!", said(cell, ", not as it should be"));
            case OPEN -> new CellView("open", symbol, said(cell, ""));
        };
    }

    private static String said(Cell cell, String more) {
        String points = cell.lost().isEmpty() ? "" : " (" + cell.lost() + " points)";
        return CellWords.of(cell.result()).word() + points + (cell.note().isEmpty() ? "" : " " + cell.note()) + more;
    }

    private static SubmissionView submission(Column column) {
        return new SubmissionView(
                String.valueOf(column.number()),
                column.name(),
                ProofWords.kind(column.kind()),
                column.must(),
                Numbers.duration(column.took().whole()));
    }

    /** The meanings of the results that the matrix has. */
    private static List<Mark> meanings(Proof proof) {
        List<Mark> marks = new ArrayList<>();
        proof.columns().stream()
                .flatMap(column -> column.cells().stream())
                .map(Cell::result)
                .distinct()
                .sorted()
                .map(CellWords::of)
                .forEach(words -> marks.add(new Mark(words.symbol(), words.word(), words.meaning())));
        marks.add(new Mark("!", "not as it should be", "The objections say what must change."));
        return marks;
    }
}
