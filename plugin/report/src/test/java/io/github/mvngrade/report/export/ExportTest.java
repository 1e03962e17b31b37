package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.everyVerdict;
import static io.github.mvngrade.report.export.SampleExports.named;
import static io.github.mvngrade.report.export.SampleExports.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    @Test
    void aFormatIsFoundByItsName() {
        Exporters known = new Exporters(Map.of(), Map.of());
        assertThat(known.named(" gradescope, junit,gradescope,"))
                .extracting(Exporter::name)
                .containsExactly("gradescope", "junit");
        assertThat(known.names())
                .containsExactly("junit", "gradescope", "classroom50", "classroom", "pawtograder", "autolab");
    }

    @Test
    void anUnknownFormatIsNamedBesideTheKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named("grade-scope"))
                .withMessage(
                        "grade.export names grade-scope, which is no format. Did you mean gradescope? All formats: junit,"
                                + " gradescope, classroom50, classroom, pawtograder, autolab");
    }

    @Test
    void noFormatTakesAPartialOrAFailedGrade() {
        assertThat(of(PendingPolicy.ZERO, SampleGrades.everyVerdict(), SampleLeftOut.grade())
                        .obstacle())
                .hasValue("something of fibonacci was left out by request, so its grade doesn't count");
        assertThat(of(PendingPolicy.ZERO, SampleGrades.infrastructure()).obstacle())
                .hasValue("fibonacci has no grade, because the grader itself failed");
    }

    @Test
    void aGradeThatIsLostOrNotCompiledIsExported() {
        assertThat(of(PendingPolicy.HOLD, SampleGrades.notCompiled()).obstacle())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradescope", "classroom50", "classroom", "pawtograder", "autolab"})
    void pendingPointsHoldAGradeBackUnlessSomethingElseIsAskedFor(String format) {
        assertThat(named(format).refusal(everyVerdict(PendingPolicy.HOLD)).orElseThrow())
                .startsWith("1.5 points are pending (fibonacci.processes), and pending points hold the grade back. ")
                .contains("-Dgrade.pending=exclude");
        assertThat(named(format).refusal(everyVerdict(PendingPolicy.ZERO))).isEmpty();
        assertThat(named(format).refusal(everyVerdict(PendingPolicy.EXCLUDE))).isEmpty();
        assertThat(named(format).refusal(of(PendingPolicy.HOLD, SampleGrades.notCompiled())))
                .isEmpty();
    }

    @Test
    void theMaximumIsWhatCouldBeDecidedHere() {
        assertThat(everyVerdict(PendingPolicy.EXCLUDE).maximum()).hasToString("11");
        assertThat(everyVerdict(PendingPolicy.ZERO).maximum()).hasToString("12.5");
    }

    @Test
    void whatTheScoreDoesntShowIsSaid() {
        assertThat(everyVerdict(PendingPolicy.EXCLUDE).note())
                .startsWith("1.5 points held back, which aren't in the maximum of 11: ")
                .endsWith(
                        "1.5 points pending (fibonacci.processes): they couldn't be decided here, and are neither in the score nor"
                                + " in the maximum.");
        assertThat(everyVerdict(PendingPolicy.ZERO).note()).endsWith("and count as 0 because grade.pending is zero.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "gradescope", "classroom50", "classroom", "pawtograder", "autolab"})
    void noFormatShowsWhatAHiddenCheckTries(String format) {
        assertThat(named(format).files(everyVerdict(PendingPolicy.ZERO)).values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain(SampleGrades.SECRET, "negative-numbers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "gradescope", "classroom50", "classroom", "pawtograder", "autolab"})
    void whatASubmissionSaysStaysText(String format) {
        assertThat(named(format)
                        .files(of(PendingPolicy.HOLD, SampleGrades.hostile()))
                        .values())
                .isNotEmpty()
                .allSatisfy(text -> {
                    assertThat(text).doesNotContain("\u001b", "\u0000", "\u202e", "\ud800\u0020");
                    assertThat(text).doesNotContain("##[");
                    assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
                });
    }

    @Test
    void everyFileFitsAPatternByWhichAnEarlierOneIsDeleted() {
        for (String format : List.of("junit", "gradescope", "classroom50", "classroom", "pawtograder", "autolab")) {
            Exporter exporter = named(format);
            assertThat(exporter.files(everyVerdict(PendingPolicy.ZERO)).keySet())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(exporter.patterns())
                            .anyMatch(pattern ->
                                    file.matches(pattern.replace(".", "\\.").replace("*", ".*"))));
        }
    }
}
