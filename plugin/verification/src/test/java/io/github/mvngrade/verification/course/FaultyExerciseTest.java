package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.proof.ProofRequest;
import io.github.mvngrade.authoring.proof.ProvenSpeedups;
import io.github.mvngrade.authoring.proof.Prover;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code grade:verify} must catch, it catches: on real submissions, compiled and run. */
class FaultyExerciseTest {
    private static final int RUNS = 3;

    /** With it the first run is lucky, and not each of the others is. */
    private static final long SEED = 6;

    @TempDir
    static Path folder;

    private static Proof proof;

    @BeforeAll
    static void proveIt() throws Exception {
        TestGrader grader = TestGrader.create();
        WrittenExercise faulty = FaultyExercise.in(folder, grader.compiler());
        ProofRequest request =
                new ProofRequest(faulty.folder(), faulty.pack(), ProvenSpeedups.NONE, RUNS, Optional.empty(), SEED);
        proof = new Prover(grader.grading(faulty.pack()), 2, InstantSource.system(), line -> {}).prove(request);
    }

    private static List<Finding> objections(String beginning) {
        return proof.of(Weight.OBJECTION).stream()
                .filter(finding -> finding.what().startsWith(beginning))
                .toList();
    }

    private static Finding objection(String beginning) {
        assertThat(objections(beginning)).as("%s", proof.findings()).hasSize(1);
        return objections(beginning).get(0);
    }

    @Test
    void aWrongSolutionThatPasses() {
        assertThat(objection("The wrong solution harmless").what())
                .isEqualTo("The wrong solution harmless passes check sorted, which exercise.yaml says that it loses.");
    }

    @Test
    void aWrongSolutionThatLosesACheckThatItDoesNotState() {
        Finding finding = objection("The wrong solution costs-more loses");
        assertThat(finding.what()).contains("loses check none, which exercise.yaml doesn't say.");
        assertThat(finding.evidence()).first().asString().startsWith("It must be empty.");
    }

    @Test
    void aWrongSolutionThatDoesNotCompile() {
        Finding finding = objection("No check ran on the wrong solution no-java: The submission doesn't compile.");
        assertThat(finding.evidence())
                .singleElement()
                .asString()
                .contains("src/main/java/parallel/faulty/Faulty.java:22: cannot find symbol", "numbers.sorted()");
    }

    @Test
    void aCheckThatNoWrongSolutionLoses() {
        objection("No wrong solution loses check asks-nothing, so nothing shows that it can fail.");
    }

    @Test
    void aCheckThatNeverAsks() {
        objection("Check asks-nothing (1 point) is vacuous");
        objection("The skeleton earns 1 point by check asks-nothing");
    }

    @Test
    void submissionsThatDoNothingAndEarnPoints() {
        assertThat(objection("The generated submission null-or-zero (every method returns null, 0 or false, or does"
                                + " nothing) earns 1 point by check zero")
                        .what())
                .endsWith("but must earn nothing: it does no work.");
        objection("The generated submission empty-values (every method returns an empty list, text, record or the like,"
                + " or does nothing) earns 1 point by check none");
        objection("The generated submission argument-back (every method returns its first argument that fits, or does"
                + " nothing) earns 1 point by check sorted");
        assertThat(objections("The generated submission null-or-zero"))
                .noneMatch(finding -> finding.what().matches(".*check (none|sorted|luck).*"));
    }

    @Test
    void aSolutionThatDependsOnLuck() {
        Finding finding = objection("The solution loses");
        assertThat(finding.what())
                .matches("The solution loses check luck in [12] of 3 runs, but must earn everything\\.");
        assertThat(finding.evidence())
                .last()
                .asString()
                .matches("Again: mvn grade:verify -Dgrade.seed=\\d+ .*=1 -Dgrade.wrong=correct");
    }

    @Test
    void nothingElse() {
        assertThat(proof.of(Weight.OBJECTION))
                .extracting(Finding::what)
                .filteredOn(what -> !what.startsWith("The generated") && !what.contains("asks-nothing"))
                .hasSize(4);
        assertThat(proof.of(Weight.UNDECIDED)).isEmpty();
    }
}
