package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProverTest {
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
    void anExerciseThatIsAsItMustBeIsProven() throws Exception {
        Proof proof = scene.prove();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.partial()).isFalse();
        assertThat(proof.columns())
                .extracting(Column::name)
                .containsExactly(
                        "skeleton",
                        "solution",
                        "adds-one",
                        "forgets-one",
                        "one-by-one",
                        "null-or-zero",
                        "empty-values",
                        "argument-back",
                        "tripwire");
        assertThat(proof.columns()).extracting(Column::number).startsWith(1, 2, 3);
        assertThat(proof.columns().get(2).must()).isEqualTo("must lose first");
        assertThat(proof.columns().get(2).cells())
                .extracting(Cell::result)
                .containsExactly(Cell.Result.LOST, Cell.Result.NOT_REACHED, Cell.Result.NOT_REACHED);
        assertThat(proof.columns().stream().flatMap(column -> column.cells().stream()))
                .extracting(Cell::fit)
                .containsOnly(Cell.Fit.EXPECTED);
    }

    @Test
    void eachSubmissionIsWhatItsNameSays() throws Exception {
        scene.prove();
        assertThat(source("skeleton")).contains("not built yet").doesNotContain("2 * n");
        assertThat(source("solution")).contains("2 * n)");
        assertThat(source("adds-one")).contains("2 * n + 1)");
        assertThat(source("null-or-zero")).contains("{ return null; }");
        assertThat(source("empty-values")).contains("{ return java.util.List.of(); }");
        assertThat(source("argument-back")).contains("{ return numbers; }");
        assertThat(source("tripwire")).contains("halt(86)");
        assertThat(scene.progress.stream().filter(line -> line.startsWith("Grading")))
                .hasSize(9)
                .startsWith("Grading the skeleton (1 of 9)", "Grading the solution (2 of 9)")
                .contains("Grading the wrong solution forgets-one (4 of 9)");
    }

    private String source(String specimen) {
        return scene.graded.get(specimen).sources().get("src/main/java/p/Twice.java");
    }

    @Test
    void aWrongSolutionThatPassesIsCaught() throws Exception {
        scene.says("forgets-one", "second", Verdict.PASSED);
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("The wrong solution forgets-one passes check second, which exercise.yaml says that it"
                        + " loses.");
        assertThat(finding.advice())
                .isEqualTo("Make the check catch this mistake, or take it out of the list of forgets-one in"
                        + " exercise.yaml.");
        assertThat(finding.evidence())
                .containsExactly("Again: mvn grade:verify -Dgrade.seed=40 -Dgrade.wrong=forgets-one");
        assertThat(cell(scene.prove(), "forgets-one", 1))
                .isEqualTo(new Cell(Cell.Result.PASSED, Cell.Fit.UNEXPECTED, ""));
    }

    @Test
    void aWrongSolutionThatLosesACheckThatItDoesNotStateIsCaught() throws Exception {
        scene.says("one-by-one", "second", Verdict.FAILED);
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("The wrong solution one-by-one loses check second, which exercise.yaml doesn't say.");
        assertThat(finding.advice()).contains("add it to the list of one-by-one", "more than its title says");
        assertThat(finding.evidence())
                .containsExactly(
                        "because of second", "Again: mvn grade:verify -Dgrade.seed=40 -Dgrade.wrong=one-by-one");
    }

    @Test
    void aCheckThatIsLostInPartIsLost() throws Exception {
        scene.says("one-by-one", "fast", Verdict.PARTIAL);
        assertThat(scene.prove().findings()).isEmpty();
        scene.says("forgets-one", "fast", Verdict.PARTIAL);
        assertThat(onlyObjection().what()).startsWith("The wrong solution forgets-one loses check fast");
    }

    @Test
    void aCheckThatIsNotRunForAnotherReasonIsLost() throws Exception {
        scene.says("forgets-one", "second", Verdict.NOT_RUN);
        assertThat(scene.prove().findings()).isEmpty();
    }

    @Test
    void aStatedCheckThatIsNotReachedIsCaught() throws Exception {
        scene.yaml("adds-one: [first, second]", "forgets-one: [second]", "one-by-one: [fast]");
        scene.says("adds-one", "second", Verdict.NOT_RUN);
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("The wrong solution adds-one states that it loses check second, which wasn't run because"
                        + " first, which it requires, did not pass.");
        assertThat(finding.advice()).startsWith("Take second out of the list of adds-one in exercise.yaml");
    }

    @Test
    void aCheckThatNoWrongSolutionLosesIsCaught() throws Exception {
        scene.yaml("adds-one: [first]", "forgets-one: [first]", "one-by-one: [fast]");
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("No wrong solution loses check second, so nothing shows that it can fail.");
        assertThat(finding.advice()).contains("src/wrong", "exercise.yaml");
    }

    @Test
    void aCheckThatPassesBeforeAnythingIsCalledIsVacuous() throws Exception {
        scene.says("tripwire", "first", Verdict.PASSED);
        scene.says("tripwire", "second", Verdict.FAILED);
        scene.says("tripwire", "fast", Verdict.FAILED);
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("Check first (1 point) is vacuous: it passes although the submission ends the JVM as soon as"
                        + " one of its methods or constructors is called.");
        assertThat(finding.advice()).isEqualTo("Let it call what it is about, and compare what comes back.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null-or-zero", "empty-values", "argument-back"})
    void aSubmissionThatDoesNothingAndEarnsPointsIsCaught(String specimen) throws Exception {
        scene.says(specimen, "second", Verdict.PASSED);
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .startsWith("The generated submission " + specimen + " (every method returns ")
                .endsWith(") earns 2 points by check second, but must earn nothing: it does no work.");
        assertThat(finding.advice()).contains("first show the behaviour working");
        assertThat(finding.evidence()).containsExactly("Again: mvn grade:verify -Dgrade.seed=40");
    }

    @Test
    void aSkeletonThatEarnsPartOfThePointsIsCaught() throws Exception {
        scene.says("skeleton", "fast", Verdict.PARTIAL);
        assertThat(onlyObjection().what())
                .isEqualTo("The skeleton earns 0.5 points by check fast, but must earn nothing: it does no work.");
    }

    @Test
    void aWrongSolutionThatDoesNotCompileShowsTheCompilersWords() throws Exception {
        scene.doesNotCompile(
                "forgets-one", new Diagnostic("src/main/java/p/Twice.java", 7, 3, "';' expected", "   return numbers"));
        Finding finding = onlyObjection();
        assertThat(finding.what())
                .isEqualTo("No check ran on the wrong solution forgets-one: The submission doesn't compile.");
        assertThat(finding.advice()).startsWith("A wrong solution is a mistake that compiles");
        assertThat(finding.evidence()).containsExactly("src/main/java/p/Twice.java:7: ';' expected\nreturn numbers");
        assertThat(cell(scene.prove(), "forgets-one", 0).result()).isEqualTo(Cell.Result.NOT_GRADED);
    }

    @Test
    void aGeneratedSubmissionThatDoesNotCompileIsCaught() throws Exception {
        scene.doesNotCompile("tripwire", new Diagnostic("", 0, 0, "the compiler crashed", ""));
        assertThat(onlyObjection().advice()).contains("made from the skeleton", "a defect of grade:verify");
    }

    @Test
    void aFlakySolutionIsCaughtWithTheSeedOfItsRun() throws Exception {
        long fourth = Prover.seed(Scene.SEED, 3);
        scene.saysInRun(fourth, "second", Verdict.FAILED);
        Proof proof = scene.prove(scene.request(5, ProvenSpeedups.ALL, Optional.empty()));
        Finding finding = only(proof);
        assertThat(finding.what())
                .isEqualTo("The solution loses check second in 1 of 5 runs, but must earn everything.");
        assertThat(finding.advice()).startsWith("The solution or the check depends on luck");
        assertThat(finding.evidence())
                .containsExactly(
                        "because of second",
                        "Again: mvn grade:verify -Dgrade.seed=" + fourth
                                + " -Dgrade.solutionRuns=1 -Dgrade.wrong=correct");
        assertThat(cell(proof, "solution", 1).note()).isEqualTo("in 1 of 5 runs");
        assertThat(proof.columns().get(1).must()).isEqualTo("must earn everything, in each of 5 runs");
        assertThat(scene.progress).contains("Grading the solution (2 of 9), run 4 of 5");
    }

    @Test
    void eachRunDrawsInputsThatAreFarFromThoseOfTheOthers() {
        assertThat(Prover.seed(Scene.SEED, 0)).isEqualTo(Scene.SEED);
        assertThat(IntStream.range(0, 40)
                        .map(run -> new Random(Prover.seed(Scene.SEED, run) * 31).nextInt(8))
                        .distinct()
                        .count())
                .isEqualTo(8);
    }

    @Test
    void aSolutionThatAlwaysLosesIsNotCalledFlaky() throws Exception {
        scene.says("solution", "first", Verdict.FAILED);
        Proof proof = scene.prove();
        assertThat(only(proof).what()).isEqualTo("The solution loses check first, but must earn everything.");
        assertThat(only(proof).advice()).isEqualTo("Mend the solution or the check.");
        assertThat(cell(proof, "solution", 1)).isEqualTo(new Cell(Cell.Result.NOT_REACHED, Cell.Fit.OPEN, ""));
    }

    @Test
    void whatCouldNotBeMeasuredIsNamedAndFailsNothing() throws Exception {
        scene.says("solution", "fast", Verdict.UNMEASURABLE);
        scene.says("one-by-one", "fast", Verdict.UNMEASURABLE);
        Proof proof = scene.prove();
        assertThat(proof.of(Weight.OBJECTION)).isEmpty();
        assertThat(proof.of(Weight.UNDECIDED))
                .extracting(Finding::what)
                .containsExactly(
                        "This machine couldn't tell whether the solution loses check fast.",
                        "This machine couldn't tell whether the wrong solution one-by-one loses check fast.");
        assertThat(proof.of(Weight.UNDECIDED))
                .extracting(Finding::advice)
                .containsOnly("Measure again on a quiet machine.");
    }

    @Test
    void aCheckThatDoesNotSayWhyItIsLostIsCaught() throws Exception {
        scene.says("adds-one", "first", Verdict.FAILED, Ending.FINISHED, " ");
        assertThat(onlyObjection().what())
                .isEqualTo("Check first doesn't say why the wrong solution adds-one loses it.");
    }

    @Test
    void aCheckThatWaitsForNothingUntilItsDeadlineIsNoted() throws Exception {
        scene.says("null-or-zero", "first", Verdict.FAILED, Ending.TIMED_OUT, "Did not end.");
        scene.says("adds-one", "first", Verdict.FAILED, Ending.TIMED_OUT, "Did not end.");
        assertThat(scene.prove().findings())
                .extracting(Finding::weight, Finding::what)
                .containsExactly(tuple(
                        Weight.NOTE,
                        "Check first waited until its deadline for the generated submission null-or-zero, so the proof"
                                + " took longer."));
    }
}
