package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which submissions a proof has graded, and what is wrong with an exercise before any of them is. */
class ProvenSpecimensTest {
    private static final String PATCH = """
            --- src/main/java/p/Twice.java
            +++ src/main/java/p/Twice.java
            @@ -6,5 +6,5 @@
                 public static List<Integer> of(List<Integer> numbers) {
                     // BEGIN SOLUTION
            -        return numbers.stream().map(n -> 2 * n).toList();
            +        return numbers.stream().map(n -> 3 * n).toList();
                     // END SOLUTION
                     // STUB: throw new UnsupportedOperationException("not built yet");
            """;

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void layOutTheExercise() throws IOException {
        scene = new Scene(folder);
    }

    private Finding onlyObjection() throws Exception {
        return only(scene.prove());
    }

    private static Finding only(Proof proof) {
        assertThat(proof.of(Weight.OBJECTION)).hasSize(1);
        return proof.of(Weight.OBJECTION).get(0);
    }

    private static Cell cell(Proof proof, String specimen, int row) {
        return proof.columns().stream()
                .filter(column -> column.name().equals(specimen))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(row);
    }

    @Test
    void aFolderWithoutANameAndANameWithoutAFolderAreCaught() throws Exception {
        scene.yaml("adds-one: [first]", "forgets-one: [second]", "one-by-one: [fast]", "missing: [first]");
        scene.wrong("unnamed", "3 * n");
        assertThat(scene.prove().of(Weight.OBJECTION))
                .extracting(Finding::what)
                .containsExactly(
                        "exercise.yaml names the wrong solution missing, but there is neither src/wrong/missing.patch nor a"
                                + " folder src/wrong/missing.",
                        "There is a folder src/wrong/unnamed, but exercise.yaml names no wrong solution unnamed.");
        assertThat(scene.graded).doesNotContainKeys("missing", "unnamed");
    }

    @Test
    void aWrongSolutionThatIsTheSolutionIsCaught() throws Exception {
        scene.yaml("adds-one: [first]", "forgets-one: [second]", "one-by-one: [fast]", "the-same: [first]");
        scene.wrong("the-same", "2 * n");
        assertThat(onlyObjection().what())
                .isEqualTo("The wrong solution the-same is the solution: a folder src/wrong/the-same changes nothing.");
    }

    @Test
    void aFurtherCorrectSolutionMustEarnEverythingInEachRun() throws Exception {
        scene.write("src/also-correct/by-loop.patch", PATCH.replace("3 * n", "n + n"));
        scene.says("by-loop", "second", Verdict.FAILED);
        Proof proof = scene.prove(scene.request(2, ProvenSpeedups.ALL, Optional.empty()));
        assertThat(only(proof).what())
                .isEqualTo("The correct solution by-loop loses check second, but must earn everything.");
        assertThat(only(proof).advice()).startsWith("If the assignment allows this way, the check asks for more");
        assertThat(only(proof).evidence()).last().asString().endsWith("-Dgrade.solutionRuns=1 -Dgrade.wrong=by-loop");
        assertThat(proof.columns().get(2).name()).isEqualTo("by-loop");
        assertThat(proof.columns().get(2).must()).isEqualTo("must earn everything, in each of 2 runs");
        assertThat(cell(proof, "by-loop", 0)).isEqualTo(new Cell(Cell.Result.PASSED, Cell.Fit.EXPECTED, ""));
        assertThat(scene.graded.get("by-loop").sources().get("src/main/java/p/Twice.java"))
                .contains("n -> n + n");
    }

    @Test
    void aFurtherCorrectSolutionAloneIsPartial() throws Exception {
        scene.write("src/also-correct/by-loop.patch", PATCH.replace("3 * n", "n + n"));
        Proof proof = scene.prove(scene.request(1, ProvenSpeedups.ALL, Optional.of("by-loop")));
        assertThat(scene.graded).containsOnlyKeys("by-loop");
        assertThat(proof.about().leftOut()).containsExactly("Only by-loop was graded (grade.wrong).");
    }

    @Test
    void allCorrectOnesAreGradedByOneName() throws Exception {
        scene.write("src/also-correct/by-loop.patch", PATCH.replace("3 * n", "n + n"));
        Proof proof = scene.prove(scene.request(1, ProvenSpeedups.ALL, Optional.of("correct")));
        assertThat(scene.graded).containsOnlyKeys("solution", "by-loop");
        assertThat(proof.about().leftOut()).containsExactly("Only the correct solutions were graded (grade.wrong).");
    }

    @Test
    void aFurtherCorrectSolutionThatIsTheSolutionIsCaught() throws Exception {
        scene.write(
                "src/also-correct/again/src/main/java/p/Twice.java",
                scene.request().folder().solution().get("src/main/java/p/Twice.java"));
        assertThat(onlyObjection().what())
                .isEqualTo(
                        "The correct solution again is the solution: a folder src/also-correct/again changes nothing.");
    }

    @Test
    void anotherWayIsMeasuredOnceWhereOnlyStatedSpeedupsAre() throws Exception {
        scene.write("src/also-correct/by-loop.patch", PATCH.replace("3 * n", "n + n"));
        scene.prove(scene.request(2, ProvenSpeedups.STATED, Optional.empty()));
        assertThat(scene.progress).contains("Measuring the correct solution by-loop (3 of 10), run 1 of 2");
        assertThat(scene.progress).doesNotContain("Measuring the correct solution by-loop (3 of 10), run 2 of 2");
    }

    @Test
    void aPatchIsGradedAsTheSolutionWithItsChange() throws Exception {
        scene.yaml("adds-one: [first]", "forgets-one: [second]", "one-by-one: [fast]", "triples: [first]");
        scene.write("src/wrong/triples.patch", PATCH);
        assertThat(scene.prove().findings()).isEmpty();
        assertThat(scene.graded.get("triples").sources().get("src/main/java/p/Twice.java"))
                .contains("n -> 3 * n");
    }

    @Test
    void aPatchThatNoLongerFitsIsCaughtAndTheOthersAreGraded() throws Exception {
        scene.yaml("adds-one: [first]", "forgets-one: [second]", "one-by-one: [fast]", "triples: [first]");
        scene.write("src/wrong/triples.patch", PATCH.replace("// BEGIN SOLUTION", "// Begin."));
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo(
                        "The wrong solution triples doesn't fit the solution any more: in src/wrong/triples.patch, hunk 1"
                                + " of src/main/java/p/Twice.java, which was made for line 6, needs the line \"// Begin.\", which isn't"
                                + " there.");
        assertThat(finding.advice()).contains("git diff src/main/java > src/wrong/triples.patch");
        assertThat(scene.graded).containsKey("adds-one").doesNotContainKey("triples");
    }

    @Test
    void generatedSubmissionsThatComeOutTheSameAreGradedOnce() throws Exception {
        scene.write("src/main/java/p/Twice.java", "package p; class Twice { void of() { } }");
        Proof proof = scene.prove();
        assertThat(scene.graded).containsKey("null-or-zero").doesNotContainKeys("empty-values", "argument-back");
        assertThat(proof.findings())
                .extracting(Finding::weight, Finding::what)
                .contains(tuple(
                        Weight.NOTE,
                        "The generated submission argument-back comes out the same as null-or-zero and wasn't graded"
                                + " again."));
    }

    @Test
    void oneWrongSolutionAloneIsPartial() throws Exception {
        scene.says("solution", "first", Verdict.FAILED);
        Proof proof = scene.prove(scene.request(1, ProvenSpeedups.ALL, Optional.of("adds-one")));
        assertThat(scene.graded).containsOnlyKeys("adds-one");
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.about().leftOut()).containsExactly("Only adds-one was graded (grade.wrong).");
        assertThatThrownBy(() -> scene.prove(scene.request(1, ProvenSpeedups.ALL, Optional.of("no-such"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it has adds-one, forgets-one, one-by-one");
    }

    @Test
    void withoutSpeedupsAProofIsPartialAndSaysNothingOfThem() throws Exception {
        Proof proof = scene.prove(scene.request(1, ProvenSpeedups.NONE, Optional.empty()));
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.about().leftOut()).containsExactly("Speedups were left out (grade.speedup=false).");
        assertThat(cell(proof, "one-by-one", 2)).isEqualTo(new Cell(Cell.Result.LEFT_OUT, Cell.Fit.OPEN, ""));
    }

    @Test
    void onlyStatedSpeedupsMayBeMeasured() throws Exception {
        Proof proof = scene.prove(scene.request(3, ProvenSpeedups.STATED, Optional.empty()));
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.about().leftOut()).singleElement().asString().contains("grade.speedup=stated");
        assertThat(scene.progress.stream().filter(line -> line.startsWith("Measuring")))
                .containsExactly(
                        "Measuring the solution (2 of 9), run 1 of 3",
                        "Measuring the wrong solution one-by-one (5 of 9)");
        assertThat(cell(proof, "solution", 2)).isEqualTo(new Cell(Cell.Result.PASSED, Cell.Fit.EXPECTED, ""));
        assertThat(cell(proof, "one-by-one", 2).result()).isEqualTo(Cell.Result.LOST);
        assertThat(cell(proof, "forgets-one", 2).result()).isEqualTo(Cell.Result.LEFT_OUT);
    }

    @Test
    void aPackThatDoesNotFitIsRefused() throws Exception {
        Pack pack = scene.pack();
        PackedCheck first = pack.checks().get(0);
        PackedCheck heldBack = first.heldBack();
        assertThatThrownBy(() -> scene.prove(with(pack, List.of(heldBack))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("a proof needs the full pack");
        assertThatThrownBy(() -> scene.prove(with(pack, List.of(first))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("loses check second, which the pack doesn't have");
        scene.write("exercise.yaml", "id: other\ntitle: Other\npackage: p\n");
        assertThatThrownBy(() -> scene.prove(with(pack, pack.checks())))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The pack is of the exercise twice, but");
    }

    private ProofRequest with(Pack pack, List<PackedCheck> checks) throws PackException {
        Pack other = new Pack("1", pack.exercise(), checks, pack.content(), "d");
        return new ProofRequest(scene.request().folder(), other, ProvenSpeedups.ALL, 1, Optional.empty(), Scene.SEED);
    }
}
