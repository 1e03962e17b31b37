package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Column;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the grader itself fails on one submission of many. */
class GraderFailuresTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void layOutTheExercise() throws IOException {
        scene = new Scene(folder);
    }

    @Test
    void theOthersAreGradedAndTheProofSaysWhyItProvesNothing() throws Exception {
        scene.graderFailsOn("forgets-one");
        Proof proof = scene.prove();
        assertThat(proof.columns()).hasSize(9);
        assertThat(proof.of(Weight.OBJECTION))
                .extracting(Finding::what)
                .containsExactly(
                        "The grader itself failed on the wrong solution forgets-one, so nothing is proven of it:"
                                + " The disk is full");
        assertThat(proof.of(Weight.OBJECTION).get(0).advice()).startsWith("That says nothing about the exercise.");
        Column column = proof.columns().stream()
                .filter(each -> each.name().equals("forgets-one"))
                .findFirst()
                .orElseThrow();
        assertThat(column.cells()).extracting(Cell::result).containsOnly(Cell.Result.NOT_GRADED);
    }

    @Test
    void inOneOfManyRunsItIsNamedToo() throws Exception {
        scene.graderFailsOn("solution");
        assertThat(scene.prove(scene.request(3, ProvenSpeedups.ALL, Optional.empty()))
                        .of(Weight.OBJECTION))
                .extracting(Finding::what)
                .containsExactly(
                        "The grader itself failed on the solution, so nothing is proven of it: The disk is full");
    }

    /** Its runtime isn't there. */
    @Test
    void aBrokenSetUpIsAGradeThatLosesNoPoint() throws Exception {
        Toolchain broken = new Toolchain(
                ForkedCompiler.forJdk(JDK),
                new RuntimeImage(folder.resolve("no-image"), "key", Optional.empty()),
                WardenKit.on(JDK, List.of()),
                "under test",
                Isolation.L0);
        Specimen specimen = new Specimen(
                SpecimenKind.SOLUTION,
                "solution",
                "",
                List.of(),
                new TreeMap<>(Map.of("src/main/java/p/A.java", "package p; class A {}")));
        Grade grade = new FolderGrading(new Grader(broken, words -> {}), scene.pack())
                .start(specimen, 7, Selection.ALL)
                .finish();
        assertThat(grade.outcome()).isEqualTo(Outcome.INFRASTRUCTURE);
        assertThat(grade.reason()).contains("isn't as it was made");
        assertThat(grade.score().lost()).isEqualTo(Points.ZERO);
        assertThat(grade.score().earned()).isEqualTo(Points.ZERO);
        assertThat(grade.score().pending()).isEqualTo(grade.score().max());
        assertThat(grade.checks()).extracting(CheckResult::verdict).containsOnly(Verdict.UNMEASURABLE);
        assertThat(grade.provenance().seed()).isEqualTo(7);
    }
}
