package io.github.mvngrade.authoring.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.TinyExercise;
import io.github.mvngrade.authoring.pack.PackBuilder;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Plan;
import io.github.mvngrade.model.proof.Finding;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentsProofTest {
    @TempDir
    private Path folder;

    private ForkedCompiler compiler;
    private TinyExercise exercise;

    @BeforeEach
    void writeTheExercise() throws Exception {
        compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        exercise = TinyExercise.in(folder);
    }

    private Pack fullPack() throws Exception {
        PackBuilder.Packs packs = new PackBuilder(compiler, "0.9")
                .build(exercise.folder().root(), exercise.compiled(), folder.resolve("twice"));
        return PackFiles.read(packs.full().file());
    }

    private List<Finding> sources() throws Exception {
        List<Path> onClassPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new StudentsProof(compiler, onClassPath).sources(exercise.folder(), fullPack());
    }

    @Test
    void whatStudentsGetCompilesWithoutTheHiddenChecks() throws Exception {
        assertThat(sources()).isEmpty();
    }

    @Test
    void anImportOfAHiddenClassThatTheBytecodeDoesNotShowIsFound() throws Exception {
        String visible = Files.readString(exercise.folder().root().resolve(TinyExercise.VISIBLE));
        exercise.write(
                TinyExercise.VISIBLE,
                visible.replace(
                        "import parallel.twice.Twice;",
                        "import parallel.twice.Twice;\nimport parallel.twice.checks.EdgeChecks;"));
        assertThat(sources()).singleElement().satisfies(finding -> {
            assertThat(finding.weight()).isEqualTo(Finding.Weight.OBJECTION);
            assertThat(finding.what()).startsWith("What students get doesn't compile");
            assertThat(finding.evidence())
                    .first()
                    .asString()
                    .startsWith(TinyExercise.VISIBLE + ":")
                    .contains("symbol");
        });
    }

    private List<Finding> findings(Plan plan, Verdict... verdicts) {
        List<CheckResult> results = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            CheckPlan check = plan.checks().get(results.size());
            results.add(CheckResult.unrun(check, verdict, "because of " + check.id()));
        }
        return StudentsGrade.findings(grade(Outcome.GRADED, results), plan);
    }

    private static Grade grade(Outcome outcome, List<CheckResult> results) {
        return new Grade(
                new ExerciseId("twice"),
                "Twice",
                new SubmissionId("solution"),
                outcome,
                outcome == Outcome.GRADED ? "" : "It doesn't compile.",
                Grade.Scope.PARTIAL,
                results,
                List.of(),
                Optional.empty(),
                new Provenance("1", "c", "s", "i", 1, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }

    @Test
    void aVisibleCheckThatTheSolutionLosesWithTheStudentsPackIsCaught() throws Exception {
        Plan plan = fullPack().plan();
        assertThat(findings(plan, Verdict.FAILED, Verdict.HELD_BACK))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what())
                            .isEqualTo(
                                    "With the pack that students get, the solution loses check small, but must earn all that isn't"
                                            + " hidden.");
                    assertThat(finding.evidence()).containsExactly("because of small");
                });
    }

    @Test
    void aHiddenCheckThatIsDecidedIsCaught() throws Exception {
        Plan plan = fullPack().plan();
        assertThat(findings(plan, Verdict.UNMEASURABLE, Verdict.FAILED))
                .extracting(Finding::what)
                .containsExactly("The pack that students get decides check edge, which is hidden.");
        assertThat(findings(plan, Verdict.UNMEASURABLE))
                .extracting(Finding::what)
                .containsExactly("The pack that students get has no check edge, which the full pack has.");
    }

    @Test
    void whatIsLeftOutIsNotLost() throws Exception {
        Plan plan = fullPack().plan();
        CheckResult leftOut = CheckResult.leftOut(plan.checks().get(0), "Not measured.");
        CheckResult heldBack = CheckResult.unrun(plan.checks().get(1), Verdict.HELD_BACK, "At hand-in.");
        assertThat(StudentsGrade.findings(grade(Outcome.GRADED, List.of(leftOut, heldBack)), plan))
                .isEmpty();
        assertThat(StudentsGrade.findings(grade(Outcome.NOT_COMPILED, List.of(leftOut, heldBack)), plan))
                .extracting(Finding::what)
                .containsExactly("With the pack that students get, the solution isn't graded: It doesn't compile.");
    }
}
