package io.github.mvngrade.report;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Cell.Fit;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Column.Took;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Proofs with all that can be found. */
public final class SampleProofs {
    private static final List<String> CHECKS = List.of("small-values", "one-evaluation", "speedup");

    private SampleProofs() {}

    /** Ten wrong solutions, every kind of cell and every weight of finding. */
    public static Proof ofEverything() {
        List<Column> columns = new ArrayList<>();
        columns.add(column(columns, SpecimenKind.SKELETON, "skeleton", "must earn nothing", "- . ."));
        columns.add(column(
                columns, SpecimenKind.SOLUTION, "solution", "must earn everything, in each of 20 runs", "+ -! ?"));
        for (int i = 0; i < 8; i++) {
            columns.add(column(
                    columns,
                    SpecimenKind.WRONG,
                    "a-mistake-that-has-a-long-name-" + i,
                    "must lose small-values, one-evaluation",
                    i == 3 ? "-! -! /" : "- - /"));
        }
        columns.add(column(columns, SpecimenKind.WRONG, "no-java", "must lose speedup", "x! x! x!"));
        columns.add(column(columns, SpecimenKind.WRONG, "slow", "must lose speedup", "+ + ~"));
        columns.add(column(
                columns,
                SpecimenKind.DOES_NOTHING,
                "empty-values",
                "every method returns an empty list, text, record or the like, or does nothing; must earn nothing",
                "+! . ."));
        return new Proof(about(List.of("Only <b>this</b>.")), checks(), columns, findings());
    }

    public static Proof withoutObjection() {
        Column only = column(List.of(), SpecimenKind.SOLUTION, "solution", "must earn everything, in 1 run", "+ + +");
        return new Proof(about(List.of()), checks(), List.of(only), List.of());
    }

    /** A wrong solution that lost some of the parts of a check. */
    public static Proof withALossInParts() {
        Column only = column(List.of(), SpecimenKind.WRONG, "goes-on", "must lose 1 of the points of a", "1 1! +");
        return new Proof(about(List.of()), checks(), List.of(only), List.of());
    }

    private static Proof.About about(List<String> leftOut) {
        return new Proof.About(new ExerciseId("fibonacci"), "Fibonacci, <faster>", 42, leftOut);
    }

    private static List<CheckPlan> checks() {
        return CHECKS.stream()
                .map(id -> new CheckPlan(
                        new CheckId(id),
                        "The check " + id + " <i>",
                        Points.of("1"),
                        "Look.",
                        List.of(),
                        Visibility.VISIBLE))
                .toList();
    }

    private static Column column(List<Column> before, SpecimenKind kind, String name, String must, String marks) {
        List<Cell> cells = Stream.of(marks.split(" ")).map(SampleProofs::cell).toList();
        Took took = new Took(Duration.ofMillis(1500), Duration.ofMillis(kind == SpecimenKind.SOLUTION ? 1000 : 0));
        return new Column(before.size() + 1, kind, name, must, cells, took);
    }

    private static Cell cell(String mark) {
        Fit fit = mark.endsWith("!") ? Fit.UNEXPECTED : Fit.EXPECTED;
        return switch (mark.charAt(0)) {
            case '+' -> new Cell(Result.PASSED, fit, "");
            case '-' -> new Cell(Result.LOST, fit, fit == Fit.EXPECTED ? "" : "in 1 of 20 runs");
            case '~' -> new Cell(Result.PARTIAL, fit, "");
            case '1' -> new Cell(Result.PARTIAL, fit, "", "1 of 3");
            case '.' -> new Cell(Result.NOT_REACHED, fit, "");
            case '?' -> new Cell(Result.UNDECIDED, Fit.OPEN, "");
            case '/' -> new Cell(Result.LEFT_OUT, Fit.OPEN, "");
            default -> new Cell(Result.NOT_GRADED, fit, "");
        };
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        Weight.OBJECTION,
                        "The solution loses check one-evaluation in 1 of 20 runs, but must earn everything.",
                        "Mend it, so that it no longer depends on luck and on the weather, nor on the phase of the moon.",
                        List.of(
                                "expected <1> but was ##[2]" + " and so on".repeat(9) + "\n::error::three\nfour",
                                "Again: mvn grade:verify")),
                new Finding(Weight.UNDECIDED, "This machine couldn't tell.", "Measure again.", List.of()),
                new Finding(Weight.NOTE, "It waited.", "", List.of()));
    }
}
