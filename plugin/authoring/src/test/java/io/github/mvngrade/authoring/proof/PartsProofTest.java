package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Cell.Fit;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a proof judges a check whose points have parts. */
class PartsProofTest {
    private static final CheckPlan ERRORS = new CheckPlan(
            new CheckId("errors"),
            "It refuses errors",
            Points.of("3"),
            "Look.",
            List.of(),
            Visibility.VISIBLE,
            List.of("no source", "a folder", "no arguments"));

    @TempDir
    private Path folder;

    /** Each letter is a part: passed, failed or not tried. */
    private static CheckResult result(String parts) {
        Execution ran = new Execution(Ending.FINISHED, Duration.ofMillis(3), "");
        if (parts.equals("ppp")) {
            return CheckResult.passed(ERRORS, ran);
        }
        List<PartResult> results = new ArrayList<>();
        for (int i = 0; i < parts.length(); i++) {
            State state =
                    switch (parts.charAt(i)) {
                        case 'p' -> State.PASSED;
                        case 'f', 's' -> State.FAILED;
                        default -> State.NOT_TRIED;
                    };
            String message = parts.charAt(i) == 'f' ? "It goes on." : "";
            results.add(new PartResult(ERRORS.parts().get(i), ERRORS.pointsOfAPart(), state, message));
        }
        return CheckResult.inParts(ERRORS, results, Explanation.of("Some are missing."), ran);
    }

    private static Graded graded(SpecimenKind kind, String name, String parts, Loss... loses) {
        Specimen specimen = new Specimen(kind, name, "", List.of(loses), new TreeMap<>());
        Grade grade = Scene.grade(name, Scene.SEED, Outcome.GRADED, List.of(result(parts)), List.of());
        return new Graded(specimen, List.of(new Graded.Run(grade, Duration.ZERO)));
    }

    private static Graded wrong(String name, String parts, String points) {
        Loss loss = points.isEmpty()
                ? new Loss(ERRORS.id())
                : new Loss(ERRORS.id(), Optional.of(Loss.Range.exactly(Points.of(points))));
        return graded(SpecimenKind.WRONG, name, parts, loss);
    }

    private static Graded racing(String parts, String least, String most) {
        Loss loss = new Loss(ERRORS.id(), Optional.of(new Loss.Range(Points.of(least), Points.of(most))));
        return graded(SpecimenKind.WRONG, "races", parts, loss);
    }

    private Proof prove(Graded... graded) throws Exception {
        Files.writeString(folder.resolve("exercise.yaml"), "id: twice\ntitle: Twice\npackage: p\n");
        PackedCheck check = new PackedCheck(
                ERRORS, Optional.of(new CheckCode(ERRORS.id(), "C", "errors")), List.of(), Demands.NONE);
        PackContent content = new PackContent(
                new CheckClasses("p.checks", new TreeMap<>()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        Pack pack = new Pack("1", ExerciseFile.read(folder), List.of(check), content, "d");
        ProofRequest request =
                new ProofRequest(new ExerciseFolder(folder), pack, ProvenSpeedups.ALL, 1, Optional.empty(), Scene.SEED);
        return new Judge(request).judge(List.of(graded), List.of());
    }

    private static Cell cell(Proof proof) {
        return proof.columns().get(0).cells().get(0);
    }

    @Test
    void aLossOfExactlyTheStatedPointsIsAsItMustBe() throws Exception {
        Proof proof = prove(wrong("goes-on", "pfp", "1"), wrong("says-nothing", "fff", ""));
        assertThat(proof.findings()).isEmpty();
        assertThat(cell(proof)).isEqualTo(new Cell(Result.PARTIAL, Fit.EXPECTED, "", "1 of 3"));
        assertThat(proof.columns().get(0).must()).isEqualTo("must lose 1 of the points of errors");
        assertThat(proof.columns().get(1).cells()).containsExactly(new Cell(Result.LOST, Fit.EXPECTED, ""));
    }

    @Test
    void anyOtherLossIsCaught() throws Exception {
        Proof proof = prove(wrong("goes-on", "pfp", "2"), wrong("says-nothing", "fff", ""));
        assertThat(proof.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.weight()).isEqualTo(Weight.OBJECTION);
            assertThat(finding.what())
                    .isEqualTo(
                            "The wrong solution goes-on loses 1 of 3 points of check errors, but exercise.yaml states"
                                    + " 2.");
            assertThat(finding.evidence()).contains("a folder: It goes on.");
        });
        assertThat(cell(proof).fit()).isEqualTo(Fit.UNEXPECTED);
        assertThat(prove(wrong("says-nothing", "fff", "2")).findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The wrong solution says-nothing loses 3 of 3 points of check errors, but exercise.yaml states 2.");
    }

    @Test
    void whereThreadsRaceAnyLossBetweenTheStatedOnesIsAsItMustBe() throws Exception {
        for (String parts : List.of("ppp", "pfp", "pff")) {
            Proof proof = prove(racing(parts, "0", "2"), wrong("says-nothing", "fff", ""));
            assertThat(proof.findings()).isEmpty();
            assertThat(proof.columns().get(0).must()).isEqualTo("must lose 0 to 2 of the points of errors");
        }
        assertThat(prove(racing("fff", "0", "2"), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The wrong solution races loses 3 of 3 points of check errors, but exercise.yaml states 0 to 2.");
        assertThat(prove(racing("ppp", "1", "2"), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The wrong solution races passes check errors, which exercise.yaml says that it loses.");
    }

    @Test
    void whatIsLostByChanceShowsNothingOfTheCheck() throws Exception {
        assertThat(prove(racing("pff", "0", "3")).findings())
                .extracting(Finding::what)
                .containsExactly("No wrong solution loses check errors, so nothing shows that it can fail.");
        assertThat(prove(racing("fpp", "0", "3"), wrong("goes-on", "pff", "2")).findings())
                .extracting(Finding::what)
                .containsExactly(
                        "No wrong solution loses part \"no source\" of check errors, so nothing shows that it can"
                                + " fail.");
    }

    @Test
    void aPlainIdMeansAllPoints() throws Exception {
        assertThat(prove(wrong("goes-on", "ffp", ""), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The wrong solution goes-on loses 2 of 3 points of check errors, but exercise.yaml states"
                                + " that it loses the whole check.");
    }

    @Test
    void aLossThatIsNotStatedSaysHowMuchItIs() throws Exception {
        assertThat(prove(graded(SpecimenKind.WRONG, "other", "pff"), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The wrong solution other loses 2 of 3 points of check errors, which exercise.yaml doesn't"
                                + " say.");
        assertThat(prove(graded(SpecimenKind.SOLUTION, "solution", "ppf"), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly("The solution loses 1 of 3 points of check errors, but must earn everything.");
    }

    @Test
    void aPartThatNoWrongSolutionLosesIsNoted() throws Exception {
        assertThat(prove(wrong("goes-on", "pf-", "2")).findings()).allSatisfy(finding -> {
            assertThat(finding.weight()).isEqualTo(Weight.NOTE);
            assertThat(finding.what())
                    .matches("No wrong solution loses part \"no (source|arguments)\" of check errors, so nothing shows"
                            + " that it can fail\\.");
        });
        assertThat(prove(wrong("goes-on", "pf-", "2")).findings()).hasSize(2);
    }

    @Test
    void aCheckThatNoWrongSolutionLosesIsAnObjectionAndItsPartsAreNoFurtherOnes() throws Exception {
        assertThat(prove(graded(SpecimenKind.SOLUTION, "solution", "ppp")).findings())
                .extracting(Finding::what)
                .containsExactly("No wrong solution loses check errors, so nothing shows that it can fail.");
    }

    @Test
    void aPartThatIsEarnedWithoutWorkIsCaught() throws Exception {
        Graded all = wrong("says-nothing", "fff", "");
        assertThat(prove(graded(SpecimenKind.SKELETON, "skeleton", "pff"), all).findings())
                .extracting(Finding::what)
                .containsExactly(
                        "The skeleton earns 1 point by check errors in \"no source\", but must earn nothing: it"
                                + " does no work.");
        assertThat(prove(graded(SpecimenKind.TRIPWIRE, "tripwire", "p--"), all).findings())
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .startsWith("Check errors (1 point in \"no source\") is vacuous: it passes although");
    }

    @Test
    void aPartThatFailsWithoutAWordIsCaught() throws Exception {
        assertThat(prove(wrong("goes-on", "psf", "2"), wrong("says-nothing", "fff", ""))
                        .findings())
                .extracting(Finding::what)
                .containsExactly(
                        "Part \"a folder\" of check errors doesn't say why the wrong solution goes-on loses it.");
    }
}
