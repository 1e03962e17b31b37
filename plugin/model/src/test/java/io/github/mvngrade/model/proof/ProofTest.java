package io.github.mvngrade.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Finding.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final CheckPlan CHECK =
            new CheckPlan(new CheckId("a"), "Does a", Points.of("1"), "", List.of(), Visibility.VISIBLE);
    private static final Cell CELL = new Cell(Cell.Result.PASSED, Cell.Fit.EXPECTED, "");

    private static Column column(int number, int cells, int seconds) {
        Duration whole = Duration.ofSeconds(seconds);
        return new Column(
                number,
                SpecimenKind.WRONG,
                "races",
                "must lose a",
                new ArrayList<>(List.of(CELL, CELL, CELL).subList(0, cells)),
                new Column.Took(whole, whole.dividedBy(2)));
    }

    private static Proof proof(List<String> leftOut, List<Column> columns, List<Finding> findings) {
        return new Proof(
                new Proof.About(new ExerciseId("toy"), "Toy", 7, leftOut), List.of(CHECK, CHECK), columns, findings);
    }

    private static Finding finding(Weight weight, String what) {
        return new Finding(weight, what, "", List.of());
    }

    @Test
    void eachSubmissionHasACellForEachCheck() {
        assertThat(proof(List.of(), List.of(column(1, 2, 1)), List.of()).columns())
                .hasSize(1);
        for (int cells : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> proof(List.of(), List.of(column(1, 2, 1), column(2, cells, 1)), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Submission races must have a cell for each of 2 checks, but has " + cells);
        }
    }

    @Test
    void findingsOfOneWeightStandInTheirOrder() {
        Finding first = finding(Weight.OBJECTION, "first");
        Finding second = finding(Weight.OBJECTION, "second");
        Proof proof = proof(List.of(), List.of(), List.of(first, finding(Weight.NOTE, "note"), second));
        assertThat(proof.of(Weight.OBJECTION)).containsExactly(first, second);
        assertThat(proof.of(Weight.UNDECIDED)).isEmpty();
    }

    @Test
    void whatWasLeftOutMakesItPartial() {
        assertThat(proof(List.of(), List.of(), List.of()).partial()).isFalse();
        assertThat(proof(List.of("Speedups weren't measured."), List.of(), List.of())
                        .partial())
                .isTrue();
    }

    @Test
    void itTookAsLongAsAllItsSubmissions() {
        assertThat(proof(List.of(), List.of(column(1, 2, 4), column(2, 2, 10)), List.of())
                        .took())
                .isEqualTo(new Column.Took(Duration.ofSeconds(14), Duration.ofSeconds(7)));
        assertThat(proof(List.of(), List.of(), List.of()).took()).isEqualTo(Column.Took.NO_TIME);
    }

    @Test
    void resultsStandFromTheWorstToTheBest() {
        assertThat(Cell.Result.values()).startsWith(Cell.Result.NOT_GRADED, Cell.Result.LOST, Cell.Result.PARTIAL);
        assertThat(Cell.Result.values()).endsWith(Cell.Result.PASSED);
    }
}
