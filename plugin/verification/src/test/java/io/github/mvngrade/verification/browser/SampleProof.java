package io.github.mvngrade.verification.browser;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Cell.Fit;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A proof with ten wrong solutions, every kind of cell and every weight of finding. */
final class SampleProof {
    private static final String LONG = "a-mistake-with-a-rather-long-name-";

    private SampleProof() {}

    static Proof ofEverything() {
        List<Column> columns = IntStream.rangeClosed(1, Result.values().length + 3)
                .mapToObj(SampleProof::column)
                .toList();
        Proof.About about = new Proof.About(
                new ExerciseId("pi-estimation"), SampleChecks.HOSTILE, 7, List.of("Only one was graded."));
        return new Proof(about, List.of(check("hits"), check("speedup")), columns, findings());
    }

    private static CheckPlan check(String id) {
        return new CheckPlan(
                new CheckId(id),
                "The check " + id + " does what its title says at some length",
                Points.of("1"),
                "Look again.",
                List.of(),
                Visibility.VISIBLE);
    }

    private static Column column(int number) {
        Result result = Result.values()[number % Result.values().length];
        return new Column(
                number,
                SpecimenKind.WRONG,
                LONG + number,
                "must lose hits, speedup",
                Stream.of(Fit.EXPECTED, result == Result.UNDECIDED ? Fit.OPEN : Fit.UNEXPECTED)
                        .map(fit -> new Cell(result, fit, "in 1 of 20 runs"))
                        .toList(),
                new Column.Took(Duration.ofSeconds(number), Duration.ofSeconds(1)));
    }

    private static List<Finding> findings() {
        return Stream.of(Weight.values())
                .map(weight -> new Finding(
                        weight,
                        "The wrong solution " + LONG + "3 loses check hits, which exercise.yaml doesn't say.",
                        "Say it, or let the check ask for less.",
                        List.of(SampleChecks.HOSTILE, "a line\nanother " + "that is long ".repeat(20))))
                .toList();
    }
}
